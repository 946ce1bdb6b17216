/** „a, b, c“ as a list: the guide's vocabularies read as running text. */
export function list(text: string): readonly string[] {
  return text.split(', ');
}
