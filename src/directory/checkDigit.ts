/**
 * The last digit that belongs after `base`, by the weighted sum modulo 11 (weights 2, 3, 4, … from the right).
 * An IČO (8 digits) and a RÚIAN code of a municipality (6 digits) end with the same kind of digit,
 * so neither needs to be stored. Source: STDNUM (IČO); for codes it holds for all 6,254 (tests).
 */
export function checkDigit(base: number): number {
  let sum = 0;
  for (let rest = base, weight = 2; rest > 0; rest = Math.floor(rest / 10), weight += 1) sum += (rest % 10) * weight;
  return (11 - (sum % 11)) % 10;
}
