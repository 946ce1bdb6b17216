import type { cases as cs } from '../cs/cases.ts';
import type { Translation } from '../types.ts';

/** Words of the overview of cases, of the archive, and of what is put right in a case later, in English. */
export const cases: Translation<typeof cs> = {
  title: 'Overview of cases',
  titleCounted: 'Overview of cases ({count})',
  backToCase: 'Back to the case',
  backToOverview: 'Back to the overview',
  inTab: 'Open in a tab',
  search: 'Search for a case',
  searchHelp: 'Name of the municipality, district (okres) or IČO; accents are not needed.',
  found: { one: '{count} case', other: '{count} cases' },
  foundNone: '“{query}” is not among the open cases. Try just the start of the name, the district or the IČO.',
  noneOpen: 'All cases are in the archive.',
  waitDay: 'day {day} of {of}',
  finished: 'Everything is done',
  archive: 'Put into the archive',
  archived: 'In the archive: the case of {name}',
  restore: 'Bring back from the archive',
  inArchive: 'In the archive: {count}',
  archivedNote:
    'This case is in the archive. The guide shows it neither in the overview nor on the pages of SOVM and ePUSA until you bring it back.',
  refine: 'Change the answers',
  answersKept: 'Saved. What was done stays done.',
  correctTitle: 'Correct the day and the name',
  correct: 'Save the correction',
  corrected: 'The correction is saved.',
  fixed:
    'The municipality and what has changed cannot be corrected. If they are wrong, print the record, delete the case and start it anew.',
};
