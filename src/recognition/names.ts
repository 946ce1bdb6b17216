const lastPart = /[^:.$[\]]*(?=[:.$[\]\d]*$)/;
const noLetters = /[^a-z]/gi;

/** `form:j_idt34:datumNarozeni` is `datumnarozeni`: the last part of a name or id, its letters only, lower case. */
export function spelledBy(name: string): string {
  return (lastPart.exec(name)?.[0] ?? '').replace(noLetters, '').toLowerCase();
}
