import { Parser } from 'htmlparser2';

/** A piece of text between two edges of blocks. */
export interface Line {
  text: string;
  /** What it stands in, the innermost first, up to its row where it has one. */
  groups: readonly Group[];
}

/** Lines that stand together: in one block, or in one row of a table or a list, or a term with its data. */
export interface Group {
  isRow: boolean;
}

export interface PageText {
  lines: readonly Line[];
  /** The text of its main headings. */
  heading: string;
  hasPassword: boolean;
  /** Whether the page came to its end. */
  whole: boolean;
}

/** An open element. */
interface Open {
  name: string;
  isMuted: boolean;
  /** For what stands right in it; elements of lines have that of their block. */
  group: Group;
  /** In a list of terms, the term that the data belong to. */
  term: Group | null;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style template noscript select datalist textarea title svg iframe noembed noframes object del strike'.split(
    ' ',
  ),
);

/** Beyond these a page is none of a municipality; the parser's work grows with the square of the depth. */
const deepest = 200;
const longest = 5000;
/** How far up the groups of a line go. */
const levels = 4;

/** The visible text of a page as it stands in the markup; style sheets are not known, and so neither is what they hide. */
export function pageText(html: string): PageText {
  const lines: Line[] = [];
  const stack: Open[] = [];
  let text = '';
  let heading = '';
  let hasPassword = false;
  // What does not begin as a document does not end as one.
  let whole = true;
  let given = false;

  const giveUp = () => {
    given = true;
    parser.pause();
  };
  const flush = () => {
    // Soft hyphens and the like stand inside of words.
    const line = text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    text = '';
    if (!line) return;
    lines.push({ text: line, groups: groupsOf(stack) });
    if (stack.some(({ name }) => name === 'h1')) heading = `${heading} ${line}`.trim();
    if (lines.length > longest) giveUp();
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPassword = true;
      if (!inline.has(name)) flush();
      if (name === 'html' || name === 'body') whole = false;
      stack.push(opened(name, attributes, stack));
      if (stack.length > deepest) giveUp();
    },
    ontext(piece) {
      if (!stack.at(-1)?.isMuted) text += piece;
    },
    onclosetag(name, implied) {
      if (!inline.has(name)) flush();
      stack.pop();
      if ((name === 'html' || name === 'body') && !implied) whole = true;
    },
  });
  parser.write(html.replace(/^\ufeff/, ''));
  parser.end();
  flush();
  return { lines, heading, hasPassword, whole: whole && !given };
}

function opened(name: string, attributes: Readonly<Record<string, string>>, stack: readonly Open[]): Open {
  const parent = stack.at(-1);
  const isMuted = parent?.isMuted || silent.has(name) || isHidden(attributes);
  if (inline.has(name) || name === 'br') return { name, isMuted, group: parent?.group ?? { isRow: false }, term: null };
  const list = stack.findLast(one => one.name === 'dl');
  if (name === 'dt' && list) list.term = { isRow: true };
  const term = name === 'dt' || name === 'dd' ? list?.term : null;
  return { name, isMuted, group: term ?? { isRow: name === 'tr' || name === 'li' }, term: null };
}

function isHidden({ hidden, style }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test((style ?? '').slice(0, 500));
}

function groupsOf(stack: readonly Open[]): Group[] {
  const groups = new Set<Group>();
  for (let place = stack.length - 1; place >= 0 && groups.size < levels; place -= 1) {
    const group = stack[place]?.group;
    if (group) groups.add(group);
    if (group?.isRow) break;
  }
  return [...groups];
}
