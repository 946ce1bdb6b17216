import { Parser } from 'htmlparser2';

/** A piece of text between two edges of blocks; cells of one row, or a term with its data, have the same row. */
export interface Line {
  text: string;
  row: number;
}

export interface PageText {
  lines: readonly Line[];
  hasPassword: boolean;
  /** Whether the page came to its end. */
  whole: boolean;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'title', 'svg']);
const starters = new Set(['tr', 'dt', 'li']);

/** The visible text of a page as it stands in the markup; styles are not known, and so neither is what they hide. */
export function pageText(html: string): PageText {
  const lines: Line[] = [];
  let text = '';
  let row = 0;
  let muted = 0;
  let hasPassword = false;
  let whole = false;
  const flush = () => {
    const line = text.replace(/[\s\u00ad\u200b]+/g, ' ').trim();
    if (line) lines.push({ text: line, row });
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) muted += 1;
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPassword = true;
      if (!inline.has(name)) flush();
      if (starters.has(name)) row += 1;
    },
    ontext(piece) {
      if (muted === 0) text += piece;
    },
    onclosetag(name, implied) {
      if (silent.has(name)) muted = Math.max(0, muted - 1);
      if (inline.has(name)) return;
      flush();
      if (name === 'tr' || name === 'dd' || name === 'li' || name === 'table') row += 1;
      if ((name === 'html' || name === 'body') && !implied) whole = true;
    },
  });
  parser.write(html.replace(/^\ufeff/, ''));
  parser.end();
  flush();
  return { lines, hasPassword, whole };
}
