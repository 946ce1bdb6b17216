import { check as checkEmail, type Problem as EmailProblem } from '../identifiers/email.ts';
import { check as checkPhone, type Problem as PhoneProblem } from '../identifiers/phone.ts';
import type { I18n } from './i18n.tsx';

/** A typed contact in the form in which it is kept, or what to put right first. */
export type Checked = { ok: true; value: string } | { ok: false; said: string };

const emailTexts = {
  empty: 'emailMissing',
  tooShort: 'emailLength',
  tooLong: 'emailLength',
  several: 'emailSeveral',
  comma: 'emailSeveral',
  space: 'emailSpace',
  diacritics: 'emailDiacritics',
  noAt: 'emailShape',
  dots: 'emailShape',
  localPart: 'emailShape',
  domain: 'emailShape',
} as const satisfies Record<EmailProblem, string>;

const phoneTexts = {
  empty: 'phoneShape',
  characters: 'phoneShape',
  tooShort: 'phoneShape',
  tooLong: 'phoneShape',
  countryCode: 'phoneShape',
  several: 'phoneSeveral',
} as const satisfies Record<PhoneProblem, string>;

/** An e-mail address, which must be there. */
export function checkedEmail({ say, texts: { help } }: I18n, typed: string): Checked {
  const result = checkEmail(typed);
  return result.ok
    ? { ok: true, value: result.normalised }
    : { ok: false, said: say(help[emailTexts[result.problem]]) };
}

/** A phone number, a Czech one in threes as it is read aloud; it may be left out. */
export function checkedPhone({ say, texts: { help } }: I18n, typed: string): Checked {
  if (typed.trim() === '') return { ok: true, value: '' };
  const result = checkPhone(typed);
  return result.ok
    ? { ok: true, value: result.normalised.replace(/^(\+420)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4') }
    : { ok: false, said: say(help[phoneTexts[result.problem]]) };
}
