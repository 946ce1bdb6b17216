import { checkDigit } from './checkDigit.ts';

/** One municipality that has an IČO. Praha lies in no okres: its `district` equals its `region`. */
export interface Municipality {
  /** RÚIAN code, 6 digits. */
  readonly code: string;
  readonly name: string;
  /** Name of the okres without the word "okres". */
  readonly district: string;
  /** Name of the kraj as registered, e.g. "Jihomoravský kraj", "Kraj Vysočina". */
  readonly region: string;
  /** Name of the municipality with extended powers (ORP) whose area it lies in. */
  readonly orp: string;
  /** 8 digits, with leading zeros. */
  readonly ico: string;
}

/**
 * The form of `municipalities.json`. Rows stand by region, district and IČO, because then IČO and codes grow
 * in small steps; `names`, `codes`, `icos` and `orps` have one item per row in that order.
 */
export interface Packed {
  readonly regions: readonly { readonly name: string; readonly districts: readonly PackedDistrict[] }[];
  /** Joined by `|`. */
  readonly names: string;
  /** Codes without the check digit, each as the difference from the row before. */
  readonly codes: readonly number[];
  /** IČO without the check digit, each as the difference from the row before. */
  readonly icos: readonly number[];
  /** One base-36 digit per row: index into the `orps` of the row's district. */
  readonly orps: string;
}

export interface PackedDistrict {
  readonly name: string;
  /** How many rows belong to it. */
  readonly size: number;
  readonly orps: readonly string[];
}

/** Unpacks the embedded list. Trusts its input: the file is built and tested with the extension, never fetched. */
export function decode(packed: Packed): Municipality[] {
  const names = packed.names.split('|');
  const municipalities: Municipality[] = [];
  let row = 0;
  let codeBase = 0;
  let icoBase = 0;
  for (const region of packed.regions) {
    for (const district of region.districts) {
      for (const end = row + district.size; row < end; row += 1) {
        codeBase += packed.codes[row] ?? 0;
        icoBase += packed.icos[row] ?? 0;
        municipalities.push({
          code: withCheckDigit(codeBase, 6),
          name: names[row] ?? '',
          district: district.name,
          region: region.name,
          orp: district.orps[Number.parseInt(packed.orps.charAt(row), 36)] ?? '',
          ico: withCheckDigit(icoBase, 8),
        });
      }
    }
  }
  return municipalities;
}

function withCheckDigit(base: number, length: number): string {
  return `${base}${checkDigit(base)}`.padStart(length, '0');
}
