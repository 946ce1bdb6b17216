import { verdict } from './typed.ts';
import type { Check } from './types.ts';

export type TitleProblem = 'empty' | 'tooShort' | 'tooLong' | 'characters' | 'outerSpace';
export type NameProblem =
  | TitleProblem
  | 'digits'
  | 'apostrophe'
  | 'curlyApostrophe'
  | 'strayAccent'
  | 'hidden'
  | 'title'
  | 'comma'
  | 'allCaps'
  | 'lowerCase'
  | 'innerSpace';

const titleWords =
  /(^|[\s,])(bca?|ing|mgr|mga|dis|arch|doc|prof|akad|th ?lic|(ju|mu|mv|md|ph|pharm|paed|rn|rs|th)?dr|drsc|csc|(ph|th)\.? ?d|mba|ll\.?m)([.\s,]|$)/i;

/** Given name or names: 2 to 32 characters, letter for letter as in the register of inhabitants. domain.md 1.5, 5: XSD, CAAIS-P. */
export function checkGivenName(input: string): Check<NameProblem> {
  return checkName(input, 32);
}

/** Surname: 2 to 64 characters, otherwise as a given name. domain.md 1.5, 5: XSD, CAAIS-P. */
export function checkSurname(input: string): Check<NameProblem> {
  return checkName(input, 64);
}

/** Titles before or after the name: 2 to 20 characters, no slashes or brackets. Empty is a problem only to who needs one. domain.md 1.5, 5: XSD. */
export function checkTitle(input: string): Check<TitleProblem> {
  return checkText(input, 20, text => (/^(?![ßěů])[\p{L}\d][\p{L}\d ,.-]*$/iu.test(text) ? null : 'characters'));
}

/** Two spaces between names, or a nonbreaking one from a text editor, look like one plain space and are sent as typed. */
function checkName(input: string, longest: number): Check<NameProblem> {
  const read = checkText(input, longest, spellingProblem);
  return read.ok && /[^\S ]|\s\s/.test(input) ? verdict('', 'innerSpace') : read;
}

/** Spaces around a name are sent as typed, and then it differs from the register of inhabitants. */
function checkText<P extends string>(
  input: string,
  longest: number,
  spellingProblem: (text: string) => P | null,
): Check<P | TitleProblem> {
  const text = tidy(input);
  const spaceProblem = input === input.trim() ? null : 'outerSpace';
  return verdict(text, lengthProblem(text, longest) ?? spellingProblem(text) ?? spaceProblem);
}

/** Hyphens and spaces of any kind to the plain ones, letters with accents to one character; a text beyond reason is cut (and too long anyway). */
function tidy(input: string): string {
  return input
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .slice(0, 512)
    .normalize();
}

function lengthProblem(text: string, longest: number): TitleProblem | null {
  if (!text) return 'empty';
  if (text.length > longest) return 'tooLong';
  return text.length < 2 ? 'tooShort' : null;
}

function spellingProblem(text: string): NameProblem | null {
  if (/\d/.test(text)) return 'digits';
  if (/['`]/.test(text)) return 'apostrophe';
  if (/[’‘\u02bc]/.test(text)) return 'curlyApostrophe';
  // A dead key of the Czech keyboard that was left without its letter.
  if (/[´ˇ¨°]/.test(text)) return 'strayAccent';
  if (/\p{Cf}/u.test(text)) return 'hidden';
  // The register refuses ß, ě and ů as the first letter, and nearly all punctuation.
  if (!/^(?![ßěů])\p{L}[\p{L} ,.&-]*$/iu.test(text)) return 'characters';
  if (/[\s.,]/.test(text) && titleWords.test(text)) return 'title';
  return text.includes(',') ? 'comma' : caseProblem(text);
}

/** The first letter is left out of the test for capitals, so that „nOVÁK“ typed with Caps Lock is found too. */
function caseProblem(text: string): NameProblem | null {
  const rest = text.slice(1);
  if (rest === rest.toUpperCase() && rest !== rest.toLowerCase()) return 'allCaps';
  return text === text.toLowerCase() && text !== text.toUpperCase() ? 'lowerCase' : null;
}
