import { registers } from '../../guide/registers.ts';
import type { FaceTexts } from '../../guide/texts/index.ts';
import type { optionsTexts } from '../../guide/texts/optionsTexts.ts';
import type { Found } from './useLookup.ts';

interface Texts {
  verification: FaceTexts['verification'];
  lookup: (typeof optionsTexts)['cs']['lookup'];
}

/** The answers as a table for Czech spreadsheets: semicolons, a mark of UTF-8 at the start, lines ended by CR LF. */
export function lookupCsv(found: readonly Found[], { verification, lookup }: Texts): string {
  const rows = found.flatMap(({ municipality, mayor, checks }) =>
    checks.map(({ register, verdict, reason, shows, at, asOf = '' }) => [
      municipality.name,
      municipality.district,
      municipality.ico,
      municipality.code,
      mayor ? `${mayor.givenName} ${mayor.surname}` : '',
      registers[register].name,
      verification.short[verdict],
      reason ? verification.reasons[reason] : '',
      shows.join(', '),
      at,
      asOf,
    ]),
  );
  return `\ufeff${[Object.values(lookup.columns), ...rows].map(row => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** The same for programs. */
export function lookupJson(found: readonly Found[], now: Date): string {
  const municipalities = found.map(({ municipality: { name, district, ico, code }, mayor, checks }) => ({
    name,
    district,
    ico,
    code,
    mayor,
    checks,
  }));
  const file = { format: 'povolebni-pruvodce-lookup', version: 1, exportedAt: now.toISOString(), municipalities };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What comes from outside must not begin a formula in a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
