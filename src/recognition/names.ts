/** `form:j_idt34:datumNarozeni` is `datumnarozeni`: the last part of a name or id, its letters only, lower case. */
export function spelledBy(name: string): string {
  return (/[^:.$[\]]*(?=[:.$[\]\d]*$)/.exec(name)?.[0] ?? '').replace(/[^a-z]/gi, '').toLowerCase();
}
