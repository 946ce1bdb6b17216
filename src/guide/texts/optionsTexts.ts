import type { Language } from '../types.ts';
import { backup as backupCs } from './cs/backup.ts';
import { options as optionsCs } from './cs/options.ts';
import { backup as backupEn } from './en/backup.ts';
import { options as optionsEn } from './en/options.ts';
import type { Translation } from './types.ts';

interface OptionsTexts {
  backup: Translation<typeof backupCs>;
  options: Translation<typeof optionsCs>;
}

/** The texts of the options page. */
export const optionsTexts: Readonly<Record<Language, OptionsTexts>> = {
  cs: { backup: backupCs, options: optionsCs },
  en: { backup: backupEn, options: optionsEn },
};
