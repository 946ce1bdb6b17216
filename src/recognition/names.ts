/** `form:j_idt34:datumNarozeni` is `datumnarozeni`: the last part of a name or id, its letters only, lower case. */
export function spelledBy(name: string): string {
  const last = name.slice(-80).replace(/[^a-z]+$/i, '');
  return last
    .slice(Math.max(...[':', '.', '$', '['].map(mark => last.lastIndexOf(mark))) + 1)
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}
