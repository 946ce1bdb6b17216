import type { Language } from '../types.ts';
import { cases as casesCs } from './cs/cases.ts';
import { fieldNames as fieldNamesCs } from './cs/fieldNames.ts';
import { options as optionsCs } from './cs/options.ts';
import { popup as popupCs } from './cs/popup.ts';
import { record as recordCs } from './cs/record.ts';
import { stepDetails as stepDetailsCs } from './cs/stepDetails.ts';
import { steps as stepsCs } from './cs/steps.ts';
import { cases as casesEn } from './en/cases.ts';
import { fieldNames as fieldNamesEn } from './en/fieldNames.ts';
import { options as optionsEn } from './en/options.ts';
import { popup as popupEn } from './en/popup.ts';
import { record as recordEn } from './en/record.ts';
import { stepDetails as stepDetailsEn } from './en/stepDetails.ts';
import { steps as stepsEn } from './en/steps.ts';
import type { Translation } from './types.ts';

/** The texts of the extension's own pages. */
export interface FaceTexts {
  cases: Translation<typeof casesCs>;
  fieldNames: Translation<typeof fieldNamesCs>;
  options: Translation<typeof optionsCs>;
  popup: Translation<typeof popupCs>;
  record: Translation<typeof recordCs>;
  steps: typeof stepsCs;
  stepDetails: typeof stepDetailsCs;
}

export const faceTexts: Readonly<Record<Language, FaceTexts>> = {
  cs: {
    cases: casesCs,
    fieldNames: fieldNamesCs,
    options: optionsCs,
    popup: popupCs,
    record: recordCs,
    steps: stepsCs,
    stepDetails: stepDetailsCs,
  },
  en: {
    cases: casesEn,
    fieldNames: fieldNamesEn,
    options: optionsEn,
    popup: popupEn,
    record: recordEn,
    steps: stepsEn,
    stepDetails: stepDetailsEn,
  },
};
