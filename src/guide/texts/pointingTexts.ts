import type { Language } from '../types.ts';
import { fieldNames as fieldNamesCs } from './cs/fieldNames.ts';
import { pointing as pointingCs } from './cs/pointing.ts';
import { fieldNames as fieldNamesEn } from './en/fieldNames.ts';
import { pointing as pointingEn } from './en/pointing.ts';
import type { Translation } from './types.ts';

/** The texts of pointing. Its script is loaded when the clerk asks for it, so it can carry both languages itself. */
export interface PointingTexts {
  pointing: Translation<typeof pointingCs>;
  fieldNames: Translation<typeof fieldNamesCs>;
}

export const pointingTexts: Readonly<Record<Language, PointingTexts>> = {
  cs: { pointing: pointingCs, fieldNames: fieldNamesCs },
  en: { pointing: pointingEn, fieldNames: fieldNamesEn },
};
