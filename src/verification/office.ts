/** Which office the text of a function names. */
export type Office = 'mayor' | 'other';

const mayor = /^(starosta|starostka|primator|primatorka|mayor|lordmayor)$/;

/** „místostarosta“, „zástupce starosty“, „exstarosta“, „starostové“: the word is there, but it is not the mayor's own. */
const aboutMayor = /starost|primator|mayor/;

/** Beside „starosta“ in the nominative these make it somebody else: a deputy, a former one, the head of a part or of a club. */
const qualifier =
  /^(misto|vice|namest(ek|ka|kem|kyne)|zast|zastupujici|zastupuje|poveren[aey]?|povereny|deputy|vice|acting|former|previous|ex|byval[aey]?|byvaly|minul[aey]?|minuly|predchozi|drivejsi|odstupujici|kandidat(ka)?|asistent(ka)?|sekretar(ka)?|kancelar|mc|casti|obvodu|hasicu|sdh|sboru|sokola?)$/;

/** Offices that are not the mayor's in any case. */
const others =
  /^(misto|vice|namest(ek|ka|kyne)$|tajemni|zastupitel|radn[iy]$|clen|referent|administrator|uredni|vedouci|spravce|asistent|sekretar|ucetni|matrika)/;

/**
 * „starosta“, „uvolněná starostka“, „primátor města“ are the mayor; „místostarosta“, „náměstek primátora“, „zástupce
 * starosty“ are not. `null` where there is no text, or one that tells neither („statutární zástupce“, „uvolněný“): the
 * field is free text and may be empty (public-registers.md 1.4).
 */
export function officeOf(text: string | undefined): Office | null {
  const words = (text ?? '')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  if (words.some(word => aboutMayor.test(word) && !mayor.test(word))) return 'other';
  const isDeputy = words.some(word => /^zastup(ce|kyne)$/.test(word)) && !words.some(word => word.startsWith('stat'));
  if (isDeputy) return 'other';
  if (words.some(word => mayor.test(word))) return words.some(word => qualifier.test(word)) ? 'other' : 'mayor';
  return words.some(word => others.test(word)) ? 'other' : null;
}
