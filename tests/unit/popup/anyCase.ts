import fc from 'fast-check';
import { append, type Case, type CaseEvent, openCase } from '../../../src/checklist/index.ts';
import { caseKinds, procedure, questions } from '../../../src/guide/procedure.ts';
import { now } from './cases.ts';

const day = 86_400_000;
const daysAgo = (days: number) => new Date(now.getTime() - days * day);

/** Any answers, also to questions of other kinds of cases. */
export const anyAnswers = fc.record(
  {
    filingLogin: fc.constantFrom(...questions.filingLogin),
    secondPerson: fc.constantFrom(...questions.secondPerson),
    mayorAccess: fc.constantFrom(...questions.mayorAccess),
    administrator: fc.constantFrom(...questions.administrator),
  },
  { requiredKeys: [] },
);

const anyEvent: fc.Arbitrary<CaseEvent> = fc.record({
  step: fc.constantFrom(...procedure.map(step => step.id)),
  what: fc.constantFrom('done', 'undone', 'skipped'),
  at: fc.integer({ min: 0, max: 40 }).map(days => daysAgo(days).toISOString()),
  by: fc.constantFrom('clerk', 'page', 'register'),
});

/** A case of an invented place that got anywhere in the last weeks. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    kind: fc.constantFrom(...caseKinds),
    ico: fc.integer({ min: 1, max: 99_999_999 }).map(number => String(number).padStart(8, '0')),
    name: fc.constantFrom('Zkušební Lhota', 'Nová Ves', 'Žďárek', 'Čakov'),
    district: fc.constantFrom('Blansko', 'Louny'),
    meetingOn: fc.integer({ min: 0, max: 40 }).map(days => daysAgo(days).toISOString().slice(0, 10)),
    openedAt: fc.integer({ min: 0, max: 40 * day }).map(ago => new Date(now.getTime() - ago)),
    answers: anyAnswers,
    events: fc.array(anyEvent, { maxLength: 40 }),
  })
  .map(({ kind, ico, name, district, meetingOn, openedAt, answers, events }) =>
    events.reduce(
      append,
      openCase(
        { kind, ico, meetingOn, answers, municipality: { code: '500011', name, district, region: 'kraj' } },
        openedAt,
      ),
    ),
  );
