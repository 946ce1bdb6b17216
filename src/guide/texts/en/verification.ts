import type { verification as cs } from '../cs/verification.ts';
import type { Translation } from '../types.ts';

export const verification: Translation<typeof cs> = {
  title: 'Is it visible yet?',
  lead: 'We ask public registers whom they show as the mayor.',
  check: 'Check',
  again: 'Check again',
  checking: 'Asking the registers…',
  searching: 'Looking for the municipality in the data of SOVM, {read} of about 9 MB read.',
  cancel: 'Cancel',
  checked: 'Checked.',
  noName:
    'The case has no name of the new mayor, so there is nothing to compare. Add it below under “Change the answers”.',
  whyAccess: 'The browser will ask whether we may read {hosts}: public data only, without your login.',
  allow: 'Allow',
  daily: 'Check by itself once a day',
  dailyHelp: 'Only while the change is waited for. It asks SOVM and ePUSA.',
  source: 'Open the source',
  askedAt: 'checked {date}',
  confirmedAt: 'data confirmed {date}',
  shows: 'It names: {names}',
  verdicts: {
    yes: 'Yes, it is visible.',
    probably: 'Probably yes. Compare the name yourself.',
    notYet: 'Not yet.',
    unknown: 'We do not know.',
  },
  short: { yes: 'yes', probably: 'probably', notYet: 'not yet', unknown: 'unknown' },
  reasons: {
    noName: 'There is no name to compare.',
    noAccess: 'The extension has no permission to read this register.',
    tooSoon: 'We asked this register a moment ago. Try again in a minute.',
    cancelled: 'You cancelled the check.',
    unreachable: 'The register does not answer. Check your connection and try later.',
    timeout: 'The register did not answer in time. Try later.',
    busy: 'The register is overloaded now. Try later.',
    refused: 'The register refused to answer. Try later or look yourself.',
    notFound: 'We did not find the municipality in the register. Look yourself.',
    loginPage: 'A login page came instead of data. Look yourself.',
    notData: 'Another page came instead of data. Try later or look yourself.',
    incomplete: 'The answer did not arrive whole. Try again.',
    tooBig: 'The answer is unexpectedly big. Look yourself.',
    otherSubject: 'The answer is about another subject. Look yourself.',
    noHead: 'The register names nobody at the head. That is not a “no”.',
    unclearHead: 'It is not clear who of those named is the mayor. Look yourself.',
  },
  advice: {
    done: 'Both SOVM and ePUSA show the new mayor. The wait is over.',
    syncRuns:
      'The change is in SOVM. ePUSA synchronises with it regularly, give it a week. Do not create the account in ePUSA, or the mayor will be there twice.',
    syncLate:
      'The change is in SOVM, but ePUSA does not have it even after a week. Log in to ePUSA with the administrator account: that asks for the synchronisation.',
    tomorrow: 'The public data of SOVM are refreshed once in 24 hours. Try tomorrow.',
    notSaved: 'SOVM does not show the new mayor even after a day. Check in Správa dat whether the save was made.',
    byHand:
      'ePUSA shows the new mayor, SOVM does not yet. Check whether the account in ePUSA was made by hand: after the synchronisation it would be there twice.',
    look: 'The name agrees only roughly. Compare it yourself, and if it fits, tick the step.',
    nothing: 'Nothing could be found out. That is not a “no”: try later, or look yourself.',
  },
};
