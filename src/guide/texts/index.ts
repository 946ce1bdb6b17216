import type { Language } from '../types.ts';
import { cases as casesCs } from './cs/cases.ts';
import { fieldNames as fieldNamesCs } from './cs/fieldNames.ts';
import { help as helpCs } from './cs/help.ts';
import { popup as popupCs } from './cs/popup.ts';
import { stepDetails as stepDetailsCs } from './cs/stepDetails.ts';
import { steps as stepsCs } from './cs/steps.ts';
import { verification as verificationCs } from './cs/verification.ts';
import { cases as casesEn } from './en/cases.ts';
import { fieldNames as fieldNamesEn } from './en/fieldNames.ts';
import { help as helpEn } from './en/help.ts';
import { popup as popupEn } from './en/popup.ts';
import { stepDetails as stepDetailsEn } from './en/stepDetails.ts';
import { steps as stepsEn } from './en/steps.ts';
import { verification as verificationEn } from './en/verification.ts';
import type { Translation } from './types.ts';

/** The texts that the extension's own pages share; the popup loads no more than these. */
export interface FaceTexts {
  cases: Translation<typeof casesCs>;
  fieldNames: Translation<typeof fieldNamesCs>;
  help: Translation<typeof helpCs>;
  popup: Translation<typeof popupCs>;
  steps: typeof stepsCs;
  stepDetails: typeof stepDetailsCs;
  verification: Translation<typeof verificationCs>;
}

export const faceTexts: Readonly<Record<Language, FaceTexts>> = {
  cs: {
    cases: casesCs,
    fieldNames: fieldNamesCs,
    help: helpCs,
    popup: popupCs,
    steps: stepsCs,
    stepDetails: stepDetailsCs,
    verification: verificationCs,
  },
  en: {
    cases: casesEn,
    fieldNames: fieldNamesEn,
    help: helpEn,
    popup: popupEn,
    steps: stepsEn,
    stepDetails: stepDetailsEn,
    verification: verificationEn,
  },
};
