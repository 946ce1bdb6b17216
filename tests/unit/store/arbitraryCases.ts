import fc from 'fast-check';
import { type Case, type CaseEvent, eventKey, type RegisterCheck } from '../../../src/checklist/index.ts';
import { procedure, questions } from '../../../src/guide/procedure.ts';
import { registerIds, unknownReasons, verdicts } from '../../../src/guide/registers.ts';
import { defaultSettings, type State } from '../../../src/store/index.ts';
import { neverReminded, noPolicy } from '../../../src/store/types.ts';

const text = fc.string({ maxLength: 20 });

/** Few moments, so that several computers often write at the same one. */
const moment = fc
  .integer({ min: 0, max: 30 })
  .map(minutes => new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString());

export const event: fc.Arbitrary<CaseEvent> = fc.record({
  step: fc.constantFrom(...procedure.slice(0, 4).map(({ id }) => id)),
  what: fc.constantFrom('done', 'undone', 'skipped'),
  at: moment,
  by: fc.constantFrom('clerk', 'page', 'register'),
});

export const events = fc.uniqueArray(event, { selector: eventKey, maxLength: 12 });

const check: fc.Arbitrary<RegisterCheck> = fc.record(
  {
    register: fc.constantFrom(...registerIds),
    verdict: fc.constantFrom(...verdicts),
    reason: fc.constantFrom(...unknownReasons),
    at: moment,
    asOf: moment,
    shows: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['register', 'verdict', 'at', 'shows'] },
);

const answers = fc.record(
  {
    filingLogin: fc.constantFrom(...questions.filingLogin),
    secondPerson: fc.constantFrom(...questions.secondPerson),
  },
  { requiredKeys: [] },
);

/** Which change a case with an id is about; two of them are about one change. */
const changes = {
  a: { ico: '00279978', kind: 'newMayor', meetingOn: '2026-11-05' },
  b: { ico: '00279978', kind: 'newMayor', meetingOn: '2026-11-05' },
  c: { ico: '00279978', kind: 'midTerm', meetingOn: '2026-11-05' },
  d: { ico: '00279978', kind: 'newMayor', meetingOn: '2026-11-16' },
  e: { ico: '00280844', kind: 'newMayor', meetingOn: '2026-11-05' },
} as const;

/** Few ids, so that cases of different files are often the same. */
export const kase: fc.Arbitrary<Case> = fc
  .record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      answers,
      municipality: fc.record({ code: text, name: text, district: text, region: text }),
      mayor: fc.record({ givenName: text, surname: text }),
      openedAt: moment,
      checks: fc.uniqueArray(check, { selector: ({ register }) => register }),
      sovmDetail: fc.constant('https://www.czechpoint.cz/spravadat/p/ovm/datafile?id=Zkusebni'),
      events,
    },
    { requiredKeys: ['id', 'answers', 'openedAt', 'events'] },
  )
  .map(kase => ({ ...kase, ...changes[kase.id] }));

export const cases = fc.uniqueArray(kase, { selector: ({ id }) => id, maxLength: 4 });
export const someCases = fc.uniqueArray(kase, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

export function stateWith(cases: readonly Case[]): State {
  return {
    cases,
    activeCaseId: cases.at(-1)?.id ?? null,
    settings: defaultSettings,
    marks: [],
    reminded: neverReminded,
    lastImport: null,
    policy: noPolicy,
    trouble: null,
    damaged: 0,
  };
}
