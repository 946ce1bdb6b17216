import type { Language } from '../types.ts';
import type { PluralText } from './types.ts';
import { fill } from './typography.ts';

const rules: { [L in Language]?: Intl.PluralRules } = {};

/** A counted text in the right form, with `{count}` and other places filled. */
export function plural(
  language: Language,
  text: PluralText,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  rules[language] ??= new Intl.PluralRules(language);
  return fill(text[rules[language].select(count)] ?? text.other, { count, ...values });
}
