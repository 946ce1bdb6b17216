/** Which office the text of a function names. */
export type Office = 'mayor' | 'other';

/**
 * „starosta“, „uvolněná starostka“, „primátor města“ are the mayor; „místostarosta“, „náměstek primátora“, „zástupce
 * starosty“ are not. `null` where there is no text, or one that tells neither („statutární zástupce“, „uvolněný“): the
 * field is free text and may be empty (public-registers.md 1.4).
 */
export function officeOf(text: string | undefined): Office | null {
  const words = (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  if (words.some(word => /^(misto|vice)(starost|primator)|^namest|^zastupkyne|^zastupujic/.test(word))) return 'other';
  // „zástupce starosty“ speaks of the mayor in the genitive.
  if (words.includes('zastupce') && words.some(word => /^(starosty|starostky|primator(a|ky))$/.test(word)))
    return 'other';
  if (words.some(word => /^(starosta|starostka|primator|primatorka|lordmayor|mayor)$/.test(word))) return 'mayor';
  return words.some(word => /^(tajemni|zastupitel|radni|clen|referent|administrator|uredni|vedouci)/.test(word))
    ? 'other'
    : null;
}
