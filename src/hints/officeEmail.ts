import { plainWords } from './plainWords.ts';

/** Posts and departments that have an address of their own, at the start of the part before the at sign. */
const office =
  /^(?:e?podatelna|(?:misto)?starost(?:a|ka)|primator(?:ka)?|tajemni(?:k|ce)|sekretariat|kancelar|radnice|urad|ou|mu|meu|umc|mest(?:o|ys|skyurad)|matrika|uctarna|info|posta|kontakt|obec.*)(?:obce|mesta|mestyse|\d*)$/;

/**
 * Whether an address goes with the office or the town hall, so that the former mayor's account may have the same one:
 * „starosta@“, „ou.lhota@“, „e-podatelna@“, „obeclhota@“. The surname of the person makes it the person's.
 */
export function isOfOffice(address: string, surname: string): boolean {
  const local = address.slice(0, address.indexOf('@')).toLowerCase();
  const own = plainWords(surname).some(word => local.includes(word));
  return !own && office.test(local.replace(/^e-/, 'e').split(/[._-]/)[0] ?? '');
}
