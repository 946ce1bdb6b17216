import { type Head, type Reading, type Subject, unknown } from './types.ts';
import { isHtml, notDataReason } from './wrongPage.ts';
import { xmlReader } from './xml.ts';

export { judge } from './judge.ts';

const root = 'DetailSubjektu';

/**
 * The statutory representatives in the detail of a subject of SOVM's open data (public-registers.md 1.4). Without the
 * IČO of the subject in it, it proves nothing.
 */
export function read(body: string, subject: Subject): Reading {
  if (isHtml(body)) return unknown(notDataReason(body));
  const heads: Head[] = [];
  const identifiers = new Set<string>();
  let confirmed: string | undefined;
  let person: Record<string, string> = {};
  let isDetail = false;
  const reader = xmlReader({
    open(path) {
      if (path.length === 1) isDetail = path[0] === root;
      if (path.at(-1) === 'StatutarniZastupce') person = {};
    },
    close(path, text) {
      const [name = '', parent = ''] = [path.at(-1), path.at(-2)];
      if (parent === 'StatutarniZastupce') person[name] ||= text;
      else if (name === 'StatutarniZastupce') heads.push(...headOf(person));
      else if (path.length === 2 && (name === 'ICO' || name === 'IdentifikatorOvm') && text)
        identifiers.add(padded(text));
      else if (name === 'DatumOvereni') confirmed ??= instantOf(text);
    },
  });
  reader.write(body);
  const whole = reader.end();
  if (!isDetail) return unknown('notData');
  if (!whole) return unknown('incomplete');
  if (!identifiers.has(subject.ico)) return unknown('otherSubject');
  if (heads.length === 0) return unknown('noHead');
  return { status: 'found', heads, ...(confirmed ? { asOf: confirmed } : {}) };
}

/** IČO to its eight digits. */
export function padded(ico: string): string {
  return ico.replace(/\s/g, '').padStart(8, '0');
}

function headOf({ Jmeno = '', Prijmeni = '', Funkce = '' }: Record<string, string>): Head[] {
  const name = `${Jmeno} ${Prijmeni}`.trim();
  if (!Jmeno || !Prijmeni) return [];
  return [{ name, ...(Funkce ? { function: Funkce } : {}) }];
}

/** `yyyyMMddHHmmssZ`, as the subject last confirmed its data. */
function instantOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z?$/.exec(text) ?? [];
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
