import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  archived,
  type Case,
  checklist,
  corrected,
  isArchived,
  nextAfter,
  openCase,
  restored,
  settledSteps,
  stepsProven,
} from '../../../src/checklist/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { anyAnswers, anyCase } from '../popup/anyCase.ts';
import { now } from '../popup/cases.ts';

const someCases = fc
  .array(fc.tuple(anyCase, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map(all => all.map(([kase, aside], index): Case => ({ ...(aside ? archived(kase, now) : kase), id: `${index}` })));

describe('the archive', () => {
  it('gives a case back as it was', () => {
    fc.assert(
      fc.property(anyCase, kase => {
        expect(isArchived(archived(kase, now))).toBe(true);
        expect(restored(archived(kase, now))).toEqual(kase);
      }),
    );
  });

  it('leaves the next case outside of it, else the one before, to be worked on', () => {
    fc.assert(
      fc.property(someCases, fc.nat(), (cases, pick) => {
        const place = pick % cases.length;
        const next = nextAfter(cases, `${place}`);
        const left = cases.filter((kase, index) => index !== place && !isArchived(kase));
        expect(next).toBe(left.find(kase => Number(kase.id) > place) ?? left.at(-1) ?? null);
      }),
    );
  });
});

describe('a correction', () => {
  const anyPatch = fc.record(
    {
      answers: anyAnswers,
      meetingOn: fc.constantFrom('2026-11-01', '2026-11-20'),
      mayor: fc.constantFrom(null, { givenName: 'Jana', surname: 'Zkušební' }),
    },
    { requiredKeys: [] },
  );

  it('loses no event, and what was done or skipped stays in the list so', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyPatch, { maxLength: 4 }), (kase, patches) => {
        const after = patches.reduce((last, patch) => corrected(last, patch, now), kase);
        expect(after.events.slice(0, kase.events.length)).toEqual(kase.events);
        const steps = new Map(checklist(procedure, after, now).map(step => [step.id, step.state]));
        for (const [step, { what, by }] of settledSteps(kase))
          if (by !== 'register') expect(steps.get(step)).toBe(what);
      }),
    );
  });

  it('opens again what a register has confirmed of another name, and nothing else', () => {
    const at = '2026-11-20T08:00:00Z';
    const kase: Case = {
      ...openCase(
        { kind: 'newMayor', ico: '00279978', meetingOn: '2026-11-05', mayor: { givenName: 'Eva', surname: 'Jiná' } },
        now,
      ),
      events: [
        { step: 'sovm-statutory', what: 'done', at, by: 'page' },
        { step: 'epusa-sync', what: 'done', at, by: 'register' },
      ],
    };
    const same = corrected(kase, { meetingOn: '2026-11-06', mayor: { givenName: 'Eva', surname: 'Jiná' } }, now);
    expect([...settledSteps(same).keys()]).toEqual(['sovm-statutory', 'epusa-sync']);
    const other = corrected(kase, { mayor: { givenName: 'Jana', surname: 'Zkušební' } }, now);
    expect([...settledSteps(other).keys()]).toEqual(['sovm-statutory']);
    const confirmed = [{ register: 'epusa', verdict: 'yes', at, shows: [] }] as const;
    expect(stepsProven(checklist(procedure, other, now), other, confirmed)).toEqual(['epusa-sync']);
  });

  it('changes what it names and nothing else', () => {
    fc.assert(
      fc.property(anyCase, anyPatch, (kase, patch) => {
        const after = corrected(kase, patch, now);
        expect(after).toMatchObject({
          id: kase.id,
          kind: kase.kind,
          ico: kase.ico,
          municipality: kase.municipality,
          openedAt: kase.openedAt,
          answers: { ...kase.answers, ...patch.answers },
          meetingOn: patch.meetingOn ?? kase.meetingOn,
        });
        expect(after.mayor).toEqual(patch.mayor === undefined ? kase.mayor : (patch.mayor ?? undefined));
      }),
    );
  });
});
