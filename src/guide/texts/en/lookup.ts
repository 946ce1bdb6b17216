import type { lookup as cs } from '../cs/lookup.ts';
import type { Translation } from '../types.ts';

export const lookup: Translation<typeof cs> = {
  title: 'Look up a municipality in the registers',
  lead: 'Whom public registers show as the mayor of any municipality. Nothing of it is kept; you can download the results.',
  nameHelp: 'With a name the registers answer yes or not yet. Without it they only say whom they have.',
  name: 'Name to look for',
  check: 'Ask the registers',
  missing: 'Choose a municipality from the list.',
  halfName: 'Write both the given name and the surname, or leave both empty.',
  lookingFor: 'Looking for {name}',
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  file: 'lookup-{day}',
  none: 'The extension did not ask the registers. Please try again.',
  columns: {
    name: 'Municipality',
    district: 'District',
    ico: 'IČO',
    code: 'Code',
    wanted: 'Name looked for',
    register: 'Register',
    verdict: 'Answer',
    reason: 'Reason',
    shows: 'It names',
    at: 'Checked',
    asOf: 'Data confirmed',
  },
};
