import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, checklist, isOpen } from '../../../src/checklist/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { overviewOf } from '../../../src/popup/case/overview.ts';
import { standingOf } from '../../../src/popup/case/standing.ts';
import { caseLine, inOrder } from '../../../src/popup/cases/caseLine.ts';
import { waitWords } from '../../../src/popup/cases/caseWords.ts';
import { distinctions } from '../../../src/popup/cases/distinction.ts';
import { finds } from '../../../src/popup/cases/findCases.ts';
import { i18nIn } from '../../../src/ui/i18n.tsx';
import { anyCase } from './anyCase.ts';
import { finishedCase, freshCase, midwayCase, now, overdueCase } from './cases.ts';
import { plain } from './mount.ts';

const lineOf = (kase: Case) => caseLine(procedure, kase, now);
const urgencies = ['overdue', 'ready', 'waiting', 'finished'];

describe('a line of the overview', () => {
  it('says how far the case got and what comes next, as the case itself does', () => {
    fc.assert(
      fc.property(anyCase, kase => {
        const { done, total, next } = lineOf(kase);
        const overview = overviewOf(procedure, kase, now);
        expect({ done, total, next: next?.step.id }).toEqual({
          done: overview.total - overview.remaining,
          total: overview.total,
          next: overview.next?.step.id,
        });
      }),
    );
  });

  it.each([
    [overdueCase(), 'po termínu'],
    [midwayCase(), 'den 5 ze 7'],
    [freshCase(), null],
    [finishedCase(), null],
  ])('says what is late or waited for', (kase, words) => {
    const said = waitWords(i18nIn('cs'), lineOf(kase), now);
    expect(said && plain(said.text)).toBe(words);
  });
});

describe('the order', () => {
  it('keeps every case, and puts the more urgent before the less', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), cases => {
        const lines = cases.map(lineOf);
        const sorted = inOrder(lines);
        expect(new Set(sorted)).toEqual(new Set(lines));
        expect(sorted).toHaveLength(lines.length);
        const ranks = sorted.map(line => urgencies.indexOf(line.urgency));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const { kase, urgency } of sorted) {
          const states = checklist(procedure, kase, now)
            .filter(isOpen)
            .map(step => step.state);
          expect(states.includes('overdue')).toBe(urgency === 'overdue');
          expect(states.length === 0).toBe(urgency === 'finished');
          if (urgency === 'waiting') expect(states).not.toContain('ready');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which the cases are stored', () => {
    const cases = [finishedCase(), midwayCase(), freshCase('reelected'), overdueCase()];
    const ids = (list: readonly Case[]) => inOrder(list.map(lineOf)).map(line => line.kase.meetingOn);
    expect(ids(cases)).toEqual(ids(cases.toReversed()));
    expect(ids(cases)[0]).toBe(overdueCase().meetingOn);
    expect(inOrder(cases.map(lineOf)).at(-1)?.urgency).toBe('finished');
  });
});

describe('the search', () => {
  const kase = { ...freshCase(), ico: '00279978' };
  it.each(['', ' ', 'bosko', 'BOSKOVICE', 'blan', 'blansko bosk', '00279978', '279978', '002 799 78', 'boškov'])(
    'finds by „%s“',
    typed => expect(finds(typed)(kase)).toBe(true),
  );
  it.each(['skovice', 'lhota', '79978', 'boskovice brno'])('does not find by „%s“', typed =>
    expect(finds(typed)(kase)).toBe(false),
  );
});

describe('what tells cases apart', () => {
  const named = (ico: string, name: string): Case => ({
    ...freshCase(),
    ico,
    municipality: { code: '500011', name, district: 'Louny', region: 'kraj' },
  });
  it('is the district of a shared name, and the day of one of several cases of a municipality', () => {
    const [here, there, again] = [named('1', 'Nová Ves'), named('2', 'Nová Ves'), named('3', 'Žďárek')];
    const tell = distinctions([here, there, again, again]);
    expect(tell(here)).toEqual({ district: true, meeting: false });
    expect(tell(again)).toEqual({ district: false, meeting: true });
  });
});

it('every step that cannot be done yet says what it waits for', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('cs' as const, 'en' as const), (kase, language) => {
      const blocked = overviewOf(procedure, kase, now).phases.flatMap(phase =>
        phase.open.filter(row => row.step.state === 'todo'),
      );
      for (const row of blocked) {
        const { text } = standingOf(i18nIn(language), row, kase, now);
        expect(plain(text)).toMatch(language === 'cs' ? /^čeká na: \S/ : /^waits for: \S/);
      }
    }),
  );
});
