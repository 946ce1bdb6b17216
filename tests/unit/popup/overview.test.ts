import { describe, expect, it } from 'vitest';
import { append, type Case } from '../../../src/checklist/index.ts';
import type { StepId } from '../../../src/guide/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { faceTexts } from '../../../src/guide/texts/index.ts';
import { addressOf } from '../../../src/popup/case/address.ts';
import { overviewOf } from '../../../src/popup/case/overview.ts';
import { type Standing, standingOf } from '../../../src/popup/case/standing.ts';
import { i18nIn } from '../../../src/ui/i18n.tsx';
import { finishedCase, freshCase, midwayCase, now, overdueCase, withDone } from './cases.ts';
import { plain } from './mount.ts';

const day = 86_400_000;
const later = (days: number) => new Date(now.getTime() + days * day);
const nextOf = (kase: Case, at = now) => overviewOf(procedure, kase, at).next?.step.id ?? null;

function standing(kase: Case, id: StepId, at = now): Standing & { text: string } {
  const rows = overviewOf(procedure, kase, at).phases.flatMap(phase => [...phase.open, ...phase.settled]);
  const row = rows.find(one => one.step.id === id);
  if (!row) throw new Error(`${id} is not shown`);
  const found = standingOf(i18nIn('cs'), row, kase, at);
  return { ...found, text: plain(found.text) };
}

/** Everything is done but these steps. */
const allBut = (kase: Case, ...left: StepId[]) =>
  withDone(
    kase,
    finishedCase()
      .events.map(event => event.step)
      .filter(step => !left.includes(step)),
  );

describe('the next step', () => {
  it('is the first one that is ready', () => {
    expect(nextOf(freshCase())).toBe('prepare-minutes');
    expect(nextOf(midwayCase())).toBe('sovm-former-mayor');
  });

  it('is first of all what is overdue', () => {
    expect(nextOf(overdueCase())).toBe('registers-interests');
  });

  it('is what replaces a wait that is over, not the wait', () => {
    const kase = append(overdueCase(), {
      step: 'registers-interests',
      what: 'done',
      at: now.toISOString(),
      by: 'clerk',
    });
    expect(standing(kase, 'epusa-sync').tone).toBe('alert');
    expect(nextOf(kase)).toBe('epusa-request-sync');
  });

  it('is what is waited for when there is nothing to do, the soonest first', () => {
    const kase = allBut(freshCase(), 'epusa-sync', 'epusa-rights', 'epusa-former-person');
    expect(nextOf(kase)).toBe('epusa-sync');
    expect(overviewOf(procedure, kase, now).next?.step.state).toBe('waiting');
  });

  it('is nothing when all is done', () => {
    expect(overviewOf(procedure, finishedCase(), now)).toMatchObject({ next: null, remaining: 0 });
  });
});

describe('the overview', () => {
  it('has every step in exactly one place', () => {
    const { phases, remaining, total } = overviewOf(procedure, midwayCase(), now);
    const open = phases.flatMap(phase => phase.open);
    const settled = phases.flatMap(phase => phase.settled);
    expect(open).toHaveLength(remaining);
    expect(settled).toHaveLength(9);
    expect(open.length + settled.length).toBe(total);
    expect(new Set([...open, ...settled].map(row => row.step.id)).size).toBe(total);
  });

  it('leaves out phases without a step', () => {
    expect(overviewOf(procedure, freshCase('reelected'), now).phases.map(phase => phase.id)).toEqual([
      'before',
      'sovm',
      'registers',
    ]);
  });
});

describe('how a step stands', () => {
  it('is ready, with the last day where there is one', () => {
    expect(standing(freshCase(), 'prepare-minutes')).toEqual({ icon: 'go', tone: 'ready', text: 'lze udělat hned' });
    expect(standing(freshCase(), 'registers-interests').text).toBe('do 1. 12.');
  });

  it('waits for other steps, by their short names', () => {
    expect(standing(freshCase(), 'sovm-identify').text).toBe('čeká na: účet v SOVM');
    expect(standing(freshCase(), 'sovm-statutory').text).toBe(
      'čeká na: zápis o volbě, druhá osoba ve schránce a 2 další kroky',
    );
  });

  it('waits until a day', () => {
    const saved = withDone(midwayCase(), ['sovm-statutory'], '2026-11-24T07:00:00Z');
    expect(standing(saved, 'sovm-public-check').text).toBe('od 25. 11.');
  });

  it.each([
    ['2026-11-24T08:00:00Z', 0, 'den 1 ze 7, do 1. 12.'],
    ['2026-11-24T08:00:00Z', 2, 'den 3 ze 7, do 1. 12.'],
    ['2026-11-24T08:00:00Z', 6, 'den 7 ze 7, do 1. 12.'],
    ['2026-11-24T08:00:00Z', 7, 'týden uplynul 1. 12.'],
  ])('counts the days of the wait: saved %s, %i days later: %s', (at, days, text) => {
    const saved = withDone(freshCase(), ['sovm-statutory'], at);
    expect(standing(saved, 'epusa-sync', later(days)).text).toBe(text);
  });

  it('is overdue, with an icon and words', () => {
    expect(standing(overdueCase(), 'registers-interests')).toEqual({
      icon: 'alert',
      tone: 'alert',
      text: 'termín uplynul 17. 11.',
    });
  });

  it('is done, with the day and by whom, or skipped', () => {
    expect(standing(midwayCase(), 'sovm-identify').text).toBe('hotovo 20. 11., označili jste');
    expect(standing(midwayCase(), 'sovm-statutory').text).toBe('hotovo 20. 11., ukázala stránka');
    expect(standing(midwayCase(), 'prepare-handover')).toEqual({
      icon: 'dash',
      tone: 'calm',
      text: 'vynecháno 19. 11.',
    });
  });
});

describe('short names', () => {
  it.each(['cs', 'en'] as const)('are there in %s for every step that another waits for', language => {
    const waitedFor = new Set(procedure.flatMap(step => step.after ?? []));
    expect(Object.keys(faceTexts[language].popup.stepNames).toSorted()).toEqual([...waitedFor].toSorted());
  });
});

describe('the address of a step', () => {
  const at = (id: StepId) => {
    const rule = procedure.find(step => step.id === id);
    return rule ? addressOf(rule, faceTexts.cs) : null;
  };
  it('is the home page of its portal, an official page, or nothing', () => {
    expect(at('sovm-statutory')).toEqual({ href: 'https://www.czechpoint.cz/spravadat/', name: 'SOVM' });
    expect(at('epusa-rights')).toEqual({ href: 'https://www.epusa.cz/', name: 'ePUSA' });
    expect(at('caais-administrators')).toEqual({ href: 'https://caais.gov.cz/', name: 'caais.gov.cz' });
    expect(at('registers-bank')).toBeNull();
  });

  it('is known for every step that has a page', () => {
    for (const { id, page } of procedure) if (page) expect(at(id), id).not.toBeNull();
  });
});
