import { isPast, mayorLine } from './mayorLine.ts';
import { isFullName } from './names.ts';
import { folded, mayName, nameAtStart, withoutAddresses } from './namesInText.ts';
import { officeOf } from './office.ts';
import { isPageOf } from './pageOf.ts';
import { type Group, type Line, pageText } from './pageText.ts';
import { type Head, type Reading, type Subject, unknown } from './types.ts';

export { judge } from './judge.ts';

/** More lines than a row about one person has. */
const longestRow = 12;

/**
 * The mayor on the public page of a municipality. Its markup is not attested (public-registers.md 3), so it is read as
 * text: a name that stands together with „starosta“, and with nobody else. What is not found there proves nothing.
 */
export function read(body: string, subject: Subject): Reading {
  const { lines: written, heading, hasPassword, whole } = pageText(body);
  const lines = written.map(line => ({ ...line, text: withoutAddresses(line.text) }));
  const isOwn = isPageOf(lines, subject);
  if (isOwn === null) return unknown(hasPassword ? 'loginPage' : whole ? 'notData' : 'incomplete');
  if (!isOwn) return unknown('otherSubject');
  // Behind the cut there may be another mayor, or the rest of a name.
  if (!whole) return unknown('incomplete');
  const heads = headsIn(lines).filter(({ name }) => !isWithin(name, heading));
  if (heads.length === 0) return unknown('noHead');
  if (lines.some(line => isAboutFormer(line) || isUnclear(line))) return unknown('unclearHead');
  return { status: 'found', heads: distinct(heads) };
}

/** One of each name. Of several it is not plain who holds the office and who held it, so it is said of none. */
function distinct(heads: readonly Head[]): Head[] {
  const all = [...new Map(heads.map(head => [keyOf(head.name), head])).values()];
  return all.length === 1 ? all : all.map(({ name }) => ({ name }));
}

function headsIn(lines: readonly Line[]): Head[] {
  const members = membersOf(lines);
  return lines.flatMap(line => {
    const found = mayorLine(line.text);
    const name = found && (found.name ?? nameBeside(line, members));
    return found && name && isFullName(name) ? [{ name, function: found.office }] : [];
  });
}

/** The one name in the closest group around a line, where nothing there is about somebody else. */
function nameBeside(line: Line, members: ReadonlyMap<Group, readonly Line[]>): string | null {
  for (const group of line.groups) {
    const all = members.get(group) ?? [];
    const others = all.filter(other => other !== line);
    if (others.length > longestRow || others.some(({ text }) => officeOf(text) !== null || isPast(text))) return null;
    const named = others.filter(({ text }) => mayName(text));
    const [only] = named;
    if (!only) continue;
    // In a block that is no row, what stands farther off may belong to another caption.
    const isClose = group.isRow || all.indexOf(line) + all.indexOf(only) === 1;
    const found = named.length === 1 && isClose ? nameAtStart(only.text) : null;
    return found && !mayName(found.rest) ? found.name : null;
  }
  return null;
}

function membersOf(lines: readonly Line[]): Map<Group, Line[]> {
  const members = new Map<Group, Line[]>();
  for (const line of lines)
    for (const group of line.groups) {
      const known = members.get(group);
      if (known) known.push(line);
      else members.set(group, [line]);
    }
  return members;
}

/** „Bývalí starostové“: the lists on such a page are not of today. */
function isAboutFormer({ text }: Line): boolean {
  const words = folded(text);
  return (
    /byval|predchoz|predchudc|minul|drivej|histori|former|previous/.test(words) && /starost|primator|mayor/.test(words)
  );
}

/** „Starosta: Karel van Berg“: somebody is called the mayor whose name was not understood. */
function isUnclear({ text }: Line): boolean {
  return officeOf(text) === 'mayor' && mayorLine(text) === null && mayName(text);
}

/** „Nová Ves“ looks like a person; the heading is the name of the municipality. */
function isWithin(name: string, heading: string): boolean {
  const words = folded(heading).split(/[^\p{L}]+/u);
  return folded(name)
    .split(/[^\p{L}]+/u)
    .every(word => words.includes(word));
}

/** The same for „Jan Novák“ and „NOVÁK Jan“. */
function keyOf(name: string): string {
  return name.toLocaleLowerCase('cs').split(' ').sort().join(' ');
}
