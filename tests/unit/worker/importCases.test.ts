import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, type Case, type CaseEvent, eventKey } from '../../../src/checklist/index.ts';
import { caseFile } from '../../../src/store/caseFile.ts';
import { type Change, type State, Store } from '../../../src/store/index.ts';
import { importCases, previewCases, undoImport } from '../../../src/worker/importCases.ts';
import { freshCase, midwayCase, withDone } from '../popup/cases.ts';
import { cases, event, someCases, stateWith } from '../store/arbitraryCases.ts';
import { MemoryArea } from '../store/memoryArea.ts';

const now = new Date('2026-11-24T09:00:00Z');

/** The extension of one computer. */
class Computer {
  readonly store = new Store(new MemoryArea());

  async change(decide: (state: State) => Change | null): Promise<State> {
    const result = await this.store.update(decide);
    const read = await this.store.read();
    if (!result.ok || !read.ok) throw new Error('not stored');
    expect(byId(result.state.cases)).toEqual(byId(read.state.cases));
    return read.state;
  }

  with(cases: readonly Case[]): Promise<State> {
    return this.change(() => ({ cases }));
  }

  load(file: readonly Case[]): Promise<State> {
    return this.change(state => {
      const decision = importCases(caseFile(file, now), state, now);
      if (!decision.ok) throw new Error(decision.problem);
      return decision.change;
    });
  }

  undo(): Promise<State> {
    return this.change(undoImport);
  }
}

describe('importing', () => {
  it('brings everything to an empty computer, as it was', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, async file => {
        const { cases, activeCaseId } = await new Computer().load(file);
        expect(byId(cases)).toEqual(byId(file));
        expect(file.map(({ id }) => id)).toContain(activeCaseId);
      }),
    );
  });

  it('loses no event of either side and changes no opening data', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, async (ours, file) => {
        const computer = new Computer();
        await computer.with(ours);
        const after = await computer.load(file);
        const had = allEvents([...ours, ...file]);
        expect(allEvents(after.cases)).toEqual(had);
        for (const kase of ours) {
          const { events: before, ...head } = kase;
          const { events, ...still } = after.cases.find(({ id }) => id === kase.id) ?? freshCase();
          expect(still).toEqual(head);
          expect(events.map(eventKey)).toEqual(expect.arrayContaining(before.map(eventKey)));
        }
      }),
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, async (ours, file) => {
        const computer = new Computer();
        await computer.with(ours);
        const once = await computer.load(file);
        expect(await computer.load(file)).toEqual(once);
        const preview = previewCases(caseFile(file, now), once);
        expect(preview.ok && preview.preview.cases.every(({ ours, added }) => ours && added === 0)).toBe(true);
      }),
    );
  });

  it('gives both of two people the same events of each change', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, someCases, async (ours, theirs) => {
        const [mine, colleagues] = [new Computer(), new Computer()];
        await mine.with(ours);
        await colleagues.with(theirs);
        const [a, b] = [await mine.load(theirs), await colleagues.load(ours)];
        expect(allEvents(a.cases)).toEqual(allEvents(b.cases));
      }),
    );
  });

  it('orders by time what it has joined', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, async (ours, file) => {
        const computer = new Computer();
        await computer.with(ours);
        const { cases: after, lastImport } = await computer.load(file);
        for (const { id, before } of lastImport?.cases ?? []) {
          if (before === null) continue;
          const times = (after.find(kase => kase.id === id)?.events ?? []).map(({ at }) => at);
          expect(times).toEqual(times.toSorted());
        }
      }),
    );
  });

  it('is announced by the preview exactly', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, async (ours, file) => {
        const computer = new Computer();
        await computer.with(ours);
        const preview = previewCases(caseFile(file, now), stateWith(ours));
        if (!preview.ok) throw new Error(preview.problem);
        const after = await computer.load(file);
        const rows = preview.preview.cases;
        expect(rows.filter(row => row.ours === null)).toHaveLength(after.cases.length - ours.length);
        const added = rows.reduce((total, row) => total + row.added, 0);
        expect(added).toBe(count(after.cases) - count(ours));
      }),
    );
  });

  it('joins a case that a colleague has opened for the same change', async () => {
    const computer = new Computer();
    const ours = withDone(freshCase(), ['prepare-minutes'], '2026-11-20T10:00:00Z');
    const theirs = {
      ...withDone(
        freshCase('newMayor', '2026-11-16', '2026-11-19T08:00:00Z'),
        ['prepare-messages'],
        '2026-11-19T10:00:00Z',
      ),
      mayor: { givenName: 'Jan', surname: 'Testovič' },
    };
    await computer.with([ours]);
    const { cases } = await computer.load([theirs]);
    expect(cases).toEqual([{ ...ours, events: [...theirs.events, ...ours.events] }]);
  });

  it('knows a case by its id even when its opening data were changed', async () => {
    const computer = new Computer();
    const ours = freshCase();
    const theirs = { ...midwayCase(), meetingOn: '2026-11-17' };
    await computer.with([ours]);
    expect((await computer.load([theirs])).cases.map(({ meetingOn, events }) => [meetingOn, events.length])).toEqual([
      [ours.meetingOn, theirs.events.length],
    ]);
  });

  it('keeps two cases of one change apart when the file has both', async () => {
    const [one, two] = [freshCase(), freshCase('newMayor', '2026-11-16', '2026-11-19T08:00:00Z')];
    const computer = new Computer();
    await computer.with([one]);
    expect((await computer.load([one, two])).cases).toEqual([one, two]);
  });

  it('leaves the clerk at the case that was open', async () => {
    const computer = new Computer();
    const ours = freshCase('midTerm');
    await computer.change(() => ({ cases: [ours], activeCaseId: ours.id }));
    expect((await computer.load([{ ...midwayCase(), id: 'other' }])).activeCaseId).toBe(ours.id);
  });
});

describe('taking it back', () => {
  it('restores what was here', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, async (ours, file) => {
        const computer = new Computer();
        const before = await computer.with(ours);
        await computer.load(file);
        expect(await computer.undo()).toEqual(before);
      }),
    );
  });

  it('keeps all that was done since', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someCases, fc.array(event, { maxLength: 4 }), async (ours, file, since) => {
        const computer = new Computer();
        await computer.with(ours);
        const loaded = await computer.load(file);
        const late = since.map((item, nth) => ({ ...item, at: new Date(now.getTime() + nth).toISOString() }));
        const worked = loaded.cases.at(-1) ?? freshCase();
        const done: Case = late.reduce((kase: Case, item: CaseEvent) => append(kase, item), worked);
        await computer.with([done]);
        const { cases, activeCaseId, lastImport } = await computer.undo();
        expect(allEvents(cases)).toEqual(allEvents([...ours, { ...done, events: late }]));
        expect(activeCaseId === null ? cases.length : cases.some(({ id }) => id === activeCaseId)).toBe(
          activeCaseId === null ? 0 : true,
        );
        expect(lastImport).toBeNull();
      }),
    );
  });

  it('does not bring a case back that was deleted meanwhile', async () => {
    const computer = new Computer();
    await computer.with([freshCase()]);
    await computer.load([midwayCase()]);
    await computer.change(() => ({ removed: freshCase().id }));
    expect((await computer.undo()).cases).toEqual([]);
  });

  it('can be tried again when the storage failed in the middle', async () => {
    const area = new MemoryArea();
    const store = new Store(area);
    const decision = importCases(caseFile([midwayCase()], now), stateWith([]), now);
    await store.update(() => (decision.ok ? decision.change : null));
    const remove = area.remove.bind(area);
    area.remove = async keys => {
      if ([keys].flat().some(key => key.startsWith('case:'))) throw new Error('disk on fire');
      await remove(keys);
    };
    expect(await store.update(undoImport)).toEqual({ ok: false, problem: 'failed' });
    area.remove = remove;
    await store.update(undoImport);
    expect(Object.keys(area.items).filter(key => key !== 'version' && key !== 'activeCaseId')).toEqual([]);
  });

  it('is nothing when nothing was loaded', () => {
    expect(undoImport(stateWith([freshCase()]))).toBeNull();
  });
});

function byId(cases: readonly Case[]): Case[] {
  return cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function count(cases: readonly Case[]): number {
  return cases.reduce((total, { events }) => total + events.length, 0);
}

/** All events, each with the change that it belongs to. */
function allEvents(cases: readonly Case[]): string[] {
  return [
    ...new Set(cases.flatMap(kase => kase.events.map(event => `${changeOf(kase)} ${eventKey(event)}`))),
  ].toSorted();
}

function changeOf({ ico, kind, meetingOn }: Case): string {
  return [ico, kind, meetingOn].join();
}
