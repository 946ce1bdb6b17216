import { failures } from './failures.ts';
import {
  abbreviations,
  classWords,
  datePartWords,
  elsewhere,
  hintStarters,
  joiningWords,
  monthNames,
  muteWords,
  neutralWords,
  otherActions,
  searchActions,
  searchingWords,
  stepCountWords,
  stepWords,
} from './labelWords.ts';
import { office } from './officeWords.ts';
import { outcomes } from './outcomes.ts';
import type { CommonWords } from './types.ts';

/** The words that name no field, as one part of the guide. */
export const words: CommonWords = {
  abbreviations,
  neutral: neutralWords,
  joining: joiningWords,
  mute: muteWords,
  hintStarters,
  dateParts: datePartWords,
  months: monthNames,
  searchActions,
  otherActions,
  searching: searchingWords,
  steps: stepWords,
  stepsOf: stepCountWords,
  elsewhere,
  outcomes,
  failures,
  office,
  classes: classWords,
};
