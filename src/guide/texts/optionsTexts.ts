import type { Language } from '../types.ts';
import { backup as backupCs } from './cs/backup.ts';
import { lookup as lookupCs } from './cs/lookup.ts';
import { options as optionsCs } from './cs/options.ts';
import { backup as backupEn } from './en/backup.ts';
import { lookup as lookupEn } from './en/lookup.ts';
import { options as optionsEn } from './en/options.ts';
import type { Translation } from './types.ts';

interface OptionsTexts {
  backup: Translation<typeof backupCs>;
  lookup: Translation<typeof lookupCs>;
  options: Translation<typeof optionsCs>;
}

/** The texts of the options page. */
export const optionsTexts: Readonly<Record<Language, OptionsTexts>> = {
  cs: { backup: backupCs, lookup: lookupCs, options: optionsCs },
  en: { backup: backupEn, lookup: lookupEn, options: optionsEn },
};
