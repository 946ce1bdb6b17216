import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageIds } from '../../../src/guide/pages/ids.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { Store } from '../../../src/store/index.ts';
import { Session } from '../../../src/worker/session.ts';
import { handle, type Sender, type WorkerParts } from '../../../src/worker/worker.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { fakeRegisters } from './fakeRegisters.ts';

const opening = {
  kind: 'newMayor',
  ico: '00279978',
  meetingOn: '2026-11-05',
  mayor: { givenName: 'Jana', surname: 'Zkušební' },
};
const start = new Date('2026-11-23T09:00:00Z').getTime();
const caseId = `00279978-${start.toString(36)}`;
const popup: Sender = { from: 'extension' };
const tab: Sender = { from: 'portal', tabId: 4, frameId: 0, url: '' };

const step = fc.constantFrom(...procedure.map(({ id }) => id));
const page = fc.constantFrom(...pageIds);
const outcome = fc.constantFrom('saved', 'failed', null);

/** What popup and pages may send, in any order. */
const said = fc.oneof(
  fc
    .record({
      kind: fc.constant('addEvent'),
      caseId: fc.constant(caseId),
      step,
      what: fc.constantFrom('done', 'undone', 'skipped'),
      by: fc.constant('clerk'),
    })
    .map(message => ({ message, sender: popup })),
  fc
    .record({
      kind: fc.constant('changeSettings'),
      patch: fc.record({ guard: fc.boolean(), remindFrom: fc.integer({ min: 0, max: 23 }) }),
    })
    .map(message => ({ message, sender: popup })),
  fc
    .record({ kind: fc.constant('openCase'), opening: fc.constant(opening) })
    .map(message => ({ message, sender: popup })),
  fc.record({ kind: fc.constant('formSent'), page }).map(message => ({ message, sender: tab })),
  fc
    .record({ kind: fc.constant('pageSeen'), page, outcome, showsMayor: fc.boolean(), handbook: fc.constant('cs') })
    .map(message => ({ message, sender: tab })),
  fc
    .record({ kind: fc.constant('guardPassed'), caseId: fc.constant(caseId), page })
    .map(message => ({ message, sender: tab })),
);

it('a worker that is killed after each message answers and stores the same as one that lives on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 25 }), async messages => {
      const dying = life(true);
      const living = life(false);
      const first = { message: { kind: 'openCase', opening }, sender: popup };
      for (const [i, { message, sender }] of [first, ...messages].entries())
        expect(await dying.send(message, sender, i)).toEqual(await living.send(message, sender, i));
      expect(await dying.stored()).toEqual(await living.stored());
    }),
    { numRuns: 60 },
  );
});

/** A worker over storage of its own; `dies` before each message, with all that it held in memory. */
function life(dies: boolean) {
  const local = new MemoryArea();
  const session = new MemoryArea();
  let now = new Date(start);
  const born = (): WorkerParts => ({
    store: new Store(local),
    session: new Session(session),
    now: () => now,
    uiLanguage: 'cs',
    styles: '',
    loadHelp: async () => undefined,
    loadPlaces: async () => undefined,
    checkTab: async () => [],
    pointInTab: async () => [],
    registers: fakeRegisters(),
    version: '1.2.3, Test',
    changed: () => undefined,
  });
  let parts = born();
  return {
    send(message: unknown, sender: Sender, minute: number) {
      now = new Date(start + minute * 60_000);
      if (dies) parts = born();
      return handle(message, sender, parts);
    },
    stored: async () => [await local.get(), await session.get()],
  };
}
