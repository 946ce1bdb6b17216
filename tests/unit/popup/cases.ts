import { append, type Case, checklist, openCase } from '../../../src/checklist/index.ts';
import type { Answers, CaseKind, StepId } from '../../../src/guide/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';

/** Tuesday morning, two weeks after the meetings. */
export const now = new Date('2026-11-24T09:12:00+01:00');

const boskovice = { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' };
const answers: Answers = {
  filingLogin: 'certificate',
  secondPerson: 'no',
  mayorAccess: 'identity',
  administrator: 'yes',
};

/** A case of an invented mayor in a real municipality. */
export function freshCase(
  kind: CaseKind = 'newMayor',
  meetingOn = '2026-11-16',
  openedAt = '2026-11-18T08:00:00Z',
): Case {
  return openCase(
    {
      kind,
      ico: '00279978',
      meetingOn,
      answers,
      municipality: boskovice,
      mayor: { givenName: 'Jana', surname: 'Zkušební' },
    },
    new Date(openedAt),
  );
}

/** The case with these steps done by the clerk, the one about SOVM by the page. */
export function withDone(kase: Case, steps: readonly StepId[], at = '2026-11-20T10:00:00Z'): Case {
  return steps.reduce(
    (before, step) => append(before, { step, what: 'done', at, by: step === 'sovm-statutory' ? 'page' : 'clerk' }),
    kase,
  );
}

const untilSave: readonly StepId[] = [
  'prepare-minutes',
  'prepare-identity',
  'prepare-administrator',
  'prepare-second-person',
  'prepare-messages',
  'sovm-account',
  'sovm-identify',
  'sovm-statutory',
];

/** Saved in SOVM four days ago: ePUSA is waited for, the handover was skipped. */
export function midwayCase(): Case {
  return append(withDone(freshCase(), untilSave), {
    step: 'prepare-handover',
    what: 'skipped',
    at: '2026-11-19T10:00:00Z',
    by: 'clerk',
  });
}

/** Saved long ago: the week of ePUSA is over and the deadline of the register of interests has passed. */
export function overdueCase(): Case {
  return withDone(freshCase('newMayor', '2026-11-02', '2026-11-03T08:00:00Z'), untilSave, '2026-11-05T10:00:00Z');
}

/** Everything that applies is done, in the order of the procedure. */
export function finishedCase(): Case {
  const kase = freshCase();
  return withDone(
    kase,
    checklist(procedure, kase, now).map(step => step.id),
  );
}
