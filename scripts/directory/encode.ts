import { checkDigit } from '../../src/directory/checkDigit.ts';
import { decode, type Municipality, type Packed, type PackedDistrict } from '../../src/directory/decode.ts';

/**
 * Packs municipalities into the form of `municipalities.json`. Throws on what the form cannot hold: a wrong check
 * digit, a repeated code or IČO, a name with `|`, a district with more than 36 ORPs.
 */
export function encode(municipalities: readonly Municipality[]): Packed {
  const rows = [...municipalities].sort(
    (a, b) => ascending(a.region, b.region) || ascending(a.district, b.district) || ascending(a.ico, b.ico),
  );
  check(rows);
  const packed = {
    regions: [...groupBy(rows, row => row.region)].map(([name, inRegion]) => ({
      name,
      districts: [...groupBy(inRegion, row => row.district)].map(([district, members]) => summary(district, members)),
    })),
    names: rows.map(row => row.name).join('|'),
    codes: differences(rows.map(row => withoutCheckDigit(row.code))),
    icos: differences(rows.map(row => withoutCheckDigit(row.ico))),
    orps: [...groupBy(rows, row => `${row.region}|${row.district}`).values()].map(orpDigits).join(''),
  };
  if (JSON.stringify(decode(packed)) !== JSON.stringify(rows.map(inDecodedOrder))) {
    throw new Error('The packed form does not unpack into what went in.');
  }
  return packed;
}

function check(rows: readonly Municipality[]): void {
  const seen = new Set<string>();
  for (const { code, ico, name } of rows) {
    for (const number of [code, ico]) {
      if (Number(number) % 10 !== checkDigit(withoutCheckDigit(number)))
        throw new Error(`Wrong check digit: ${number}`);
      if (seen.has(number)) throw new Error(`Twice in the list: ${number}`);
      seen.add(number);
    }
    if (name.includes('|')) throw new Error(`Separator in the name: ${name}`);
  }
}

function summary(name: string, members: readonly Municipality[]): PackedDistrict {
  const orps = orpsOf(members);
  if (orps.length > 36) throw new Error(`More than 36 ORPs in ${name}`);
  return { name, size: members.length, orps };
}

function orpDigits(members: readonly Municipality[]): string {
  const orps = orpsOf(members);
  return members.map(member => orps.indexOf(member.orp).toString(36)).join('');
}

function orpsOf(members: readonly Municipality[]): string[] {
  return [...new Set(members.map(member => member.orp))].sort(ascending);
}

function groupBy(rows: readonly Municipality[], key: (row: Municipality) => string): Map<string, Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return groups;
}

function withoutCheckDigit(digits: string): number {
  return Math.floor(Number(digits) / 10);
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** By code units, so that the file does not depend on the collation data of the machine. */
function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inDecodedOrder({ code, name, district, region, orp, ico }: Municipality): Municipality {
  return { code, name, district, region, orp, ico };
}
