import type { Case } from '../../checklist/index.ts';
import { fold } from '../../directory/fold.ts';

/**
 * Whether a case is meant by what was typed: each word begins a word of the name or the district, or the IČO, with or without
 * its leading zeros. Nothing typed means every case.
 */
export function finds(typed: string): (kase: Case) => boolean {
  const words = wordsOf(typed);
  if (words.length === 0) return () => true;
  return kase => {
    const { name = '', district = '' } = kase.municipality ?? {};
    const known = ` ${fold(`${name} ${district}`)} ${kase.ico} ${kase.ico.replace(/^0+/, '')}`;
    return words.every(word => known.includes(` ${word}`));
  };
}

/** An IČO is often written in groups. */
function wordsOf(typed: string): readonly string[] {
  const text = fold(typed);
  const number = text.replaceAll(' ', '');
  if (text === '') return [];
  return /^\d+$/.test(number) ? [number] : text.split(' ');
}
