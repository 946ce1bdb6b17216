/** The words of a text without case and accents; what lies behind 500 characters is no name. */
export function plainWords(text: string): string[] {
  const plain = text.slice(0, 500).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}
