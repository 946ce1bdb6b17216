import type { Language } from '../types.ts';
import { record as cs } from './cs/record.ts';
import { record as en } from './en/record.ts';
import type { Translation } from './types.ts';

/** The texts of the printable record. */
export const recordTexts: Readonly<Record<Language, Translation<typeof cs>>> = { cs, en };
