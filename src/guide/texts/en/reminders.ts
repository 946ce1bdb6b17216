import type { reminders as cs } from '../cs/reminders.ts';
import type { Translation } from '../types.ts';

export const reminders: Translation<typeof cs> = {
  name: 'Povolební průvodce',
  ico: 'IČO {ico}',
  what: {
    opens: 'The next step is “{step}”.',
    waitOver:
      'A week has passed since the save in SOVM. If ePUSA does not show the new mayor yet, log in there with the administrator account.',
    dueSoon: 'By {date}, do the step “{step}”.',
    overdue: 'The deadline passed on {date}. The step “{step}” remains.',
  },
  shown: {
    sovm: 'The open data of SOVM already show the mayor.',
    epusa: 'ePUSA already shows the mayor. The wait is over.',
  },
  several: { one: '{count} reminder', other: '{count} reminders' },
  more: { one: 'and {count} more', other: 'and {count} more' },
  remaining: { one: '{count} step remains', other: '{count} steps remain' },
  overdue: { one: '{count} is overdue', other: '{count} are overdue' },
};
