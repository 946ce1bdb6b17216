/** The words of a text without case and accents. */
export function plainWords(text: string): string[] {
  return plain(text).match(/\p{L}+/gu) ?? [];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
