import type { StepId } from '../../../src/guide/index.ts';

/** What comes before the new mayor is saved in SOVM. */
export const beforeSave: readonly StepId[] = [
  'prepare-minutes',
  'prepare-identity',
  'prepare-mayor-access',
  'prepare-second-person',
  'prepare-filing',
  'prepare-messages',
  'sovm-account',
  'sovm-identify',
];
