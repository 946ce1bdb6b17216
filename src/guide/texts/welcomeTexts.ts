import type { Language } from '../types.ts';
import { welcome as cs } from './cs/welcome.ts';
import { welcome as en } from './en/welcome.ts';
import type { Translation } from './types.ts';

/** The texts of the first page. */
export const welcomeTexts: Readonly<Record<Language, Translation<typeof cs>>> = { cs, en };
