import { namesIn } from './namesInText.ts';
import { officeOf } from './office.ts';
import { type Line, pageText } from './pageText.ts';
import { padded } from './sovm.ts';
import { type Head, type Reading, type Subject, unknown } from './types.ts';

export { judge } from './judge.ts';

/**
 * The mayor on the public page of a municipality. Its markup is not attested (public-registers.md 3), so it is read as
 * text: a name beside „starosta“. What is not found there proves nothing.
 */
export function read(body: string, subject: Subject): Reading {
  const { lines, hasPassword, whole } = pageText(body);
  const isOwn = identifies(lines, subject);
  if (isOwn === null) return unknown(hasPassword ? 'loginPage' : whole ? 'notData' : 'incomplete');
  if (!isOwn) return unknown('otherSubject');
  const heads = headsIn(lines);
  if (heads.length === 0) return unknown(whole ? 'noHead' : 'incomplete');
  return { status: 'found', heads };
}

/** Whether the page is of the subject: by its IČO, which ePUSA writes without leading zeros, else by its code. `null`: it does not say. */
function identifies(lines: readonly Line[], { ico, municipalityCode }: Subject): boolean | null {
  const icos = valuesOf(lines, /^(ič|ičo|ic|ico|identifikační číslo( osoby)?)$/i, /^\d{1,8}$/);
  if (icos.length > 0) return icos.some(value => padded(value) === ico);
  const codes = valuesOf(lines, /^(kód|kod) obce$/i, /^\d{6}$/);
  return codes.length > 0 ? codes.includes(municipalityCode) : null;
}

/** What stands behind a caption, in its line or in the next one. */
function valuesOf(lines: readonly Line[], caption: RegExp, value: RegExp): string[] {
  return lines.flatMap(({ text }, index) => {
    // „IČ (6): 279978“, where the number in brackets is that of the outline of act 106/1999.
    const [, name = '', rest = ''] = /^([^\d:(]+?)\s*(?:\(\d+\))?\s*:?\s*(\d[\d\s]*)?$/.exec(text) ?? [];
    if (!caption.test(name.trim())) return [];
    const found = (rest || (lines[index + 1]?.text ?? '')).replace(/\s/g, '');
    return value.test(found) ? [found] : [];
  });
}

function headsIn(lines: readonly Line[]): Head[] {
  const heads = new Map<string, Head>();
  for (const [index, line] of lines.entries()) {
    const office = officeIn(line.text);
    if (!office) continue;
    for (const name of namesBeside(lines, index)) heads.set(name, { name, function: office });
  }
  return [...heads.values()];
}

/** The word for the office in a line that is about the mayor. */
function officeIn(text: string): string | null {
  if (officeOf(text) !== 'mayor') return null;
  return /(starost(?:a|ka)|primátor(?:ka)?)(?!\p{L})/iu.exec(text)?.[1] ?? null;
}

/** Names in the line itself, else in its row, else in the line after or before it, where that is not about somebody else. */
function namesBeside(lines: readonly Line[], index: number): string[] {
  const line = lines[index];
  if (!line) return [];
  const own = namesIn(line.text);
  if (own.length > 0) return own;
  const sameRow = lines.filter((other, place) => place !== index && other.row === line.row);
  const isOneOffice = sameRow.every(other => officeOf(other.text) === null);
  const inRow = isOneOffice ? sameRow.flatMap(other => namesIn(other.text)) : [];
  if (inRow.length > 0) return inRow.length === 1 ? inRow : [];
  for (const neighbour of [lines[index + 1], lines[index - 1]]) {
    if (!neighbour || officeOf(neighbour.text) !== null) continue;
    const names = namesIn(neighbour.text);
    if (names.length > 0) return names.length === 1 ? names : [];
  }
  return [];
}
