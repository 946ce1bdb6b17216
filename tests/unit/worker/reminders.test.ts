import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/calendar/civilDay.ts';
import { isWorkingDay } from '../../../src/calendar/workingDays.ts';
import { append, type Case, openCase } from '../../../src/checklist/index.ts';
import { type Settings, Store } from '../../../src/store/index.ts';
import { defaultSettings } from '../../../src/store/types.ts';
import { badgeOf } from '../../../src/worker/badge.ts';
import { wantedFrom } from '../../../src/worker/reminders/hours.ts';
import { nextWake } from '../../../src/worker/reminders/plan.ts';
import { remind } from '../../../src/worker/reminders/remind.ts';
import type { Notification } from '../../../src/worker/reminders/words.ts';
import { beforeSave } from '../checklist/beforeSave.ts';
import { MemoryArea } from '../store/memoryArea.ts';

const municipality = { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' };

/** A case whose new mayor was saved in SOVM on Monday 9 November 2026. */
function savedCase(ico = '00279978', name = 'Boskovice'): Case {
  const opened = openCase(
    { kind: 'newMayor', ico, meetingOn: '2026-11-05', municipality: { ...municipality, name } },
    new Date('2026-11-06T09:00:00Z'),
  );
  const steps = [...beforeSave, 'sovm-statutory', 'registers-interests', 'box-first-login'] as const;
  return steps.reduce(
    (kase, step) => append(kase, { step, what: 'done', at: '2026-11-09T10:00:00Z', by: 'clerk' }),
    opened,
  );
}

let area: MemoryArea;
let said: Notification[];

beforeEach(() => {
  area = new MemoryArea();
  said = [];
});

async function keep(cases: readonly Case[], settings: Partial<Settings> = {}): Promise<void> {
  await new Store(area).update(() => ({ cases, settings: { ...defaultSettings, ...settings } }));
}

/** The browser wakes a fresh worker at an instant. */
async function wake(at: string | Date): Promise<void> {
  const now = new Date(at);
  await remind({
    store: new Store(area),
    uiLanguage: 'cs',
    now: () => now,
    notify: async notification => void said.push(notification),
    changed: () => {},
  });
}

async function wakeAfter(at: string | Date): Promise<Date | null> {
  const result = await new Store(area).read();
  return result.ok ? nextWake(result.state, new Date(at)) : null;
}

/** Lets the alarms run as a browser would, which is awake all the time; the days on which something was said. */
async function live(from: string, until: string): Promise<string[]> {
  const days: string[] = [];
  let at: Date | null = new Date(from);
  for (let turns = 0; at && at <= new Date(until); turns++) {
    if (turns > 200) throw new Error('the alarm never rests');
    const before = said.length;
    await wake(at);
    if (said.length > before) days.push(dayOf(at));
    const next = await wakeAfter(at);
    if (next && next <= at) throw new Error('the alarm stands still');
    at = next;
  }
  return days;
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('reminders', () => {
  it('come on the day, in the morning, once', async () => {
    await keep([savedCase()]);
    expect(await wakeAfter('2026-11-09T11:00:00Z')).toEqual(new Date('2026-11-09T23:00:00Z'));
    const days = await live('2026-11-09T11:00:00Z', '2026-12-31T00:00:00Z');
    expect(days).toEqual(['2026-11-10', '2026-11-16']);
    expect(said.map(({ title }) => title)).toEqual(['Boskovice', 'Boskovice']);
    expect(plain(said[0]?.message)).toBe('Na řadě je krok „Ověřte veřejný záznam v SOVM“.');
    expect(said[1]?.message).toContain('přihlaste se do ní administrátorským účtem');
    expect(said[1]?.caseId).toBe(savedCase().id);
  });

  it('of a computer that slept for weeks are one', async () => {
    await keep([savedCase(), savedCase('00280976', 'Lhota')]);
    await wake('2026-11-26T08:00:00Z');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ title: '4\u00a0připomínky', caseId: null });
    expect(said[0]?.message.split('\n')).toHaveLength(4);
    await wake('2026-11-26T09:00:00Z');
    await wake('2026-11-27T09:00:00Z');
    expect(said).toHaveLength(1);
  });

  it('wait for the hours and days that the clerk wants', async () => {
    await keep([savedCase()]);
    await wake('2026-11-10T06:59:00Z');
    await wake('2026-11-10T16:00:00Z');
    await wake('2026-11-14T10:00:00Z');
    await wake('2026-11-17T10:00:00Z');
    expect(said).toEqual([]);
    await wake('2026-11-18T07:00:00Z');
    expect(said).toHaveLength(1);
  });

  it('come on days off when the clerk wants it', async () => {
    await keep([savedCase()], { remindOnDaysOff: true, remindFrom: 18, remindTo: 20 });
    await wake('2026-11-14T16:59:00Z');
    expect(said).toEqual([]);
    await wake('2026-11-14T17:00:00Z');
    expect(said).toHaveLength(1);
  });

  it('never come when they are switched off, while the badge goes on', async () => {
    await keep([savedCase()], { reminders: false });
    expect(await live('2026-11-09T11:00:00Z', '2026-12-31T00:00:00Z')).toEqual([]);
    expect(await wakeAfter('2026-11-09T11:00:00Z')).toEqual(new Date('2026-11-09T23:00:00Z'));
  });

  it('say nothing of what was so when the case was opened', async () => {
    const late = openCase(
      { kind: 'newMayor', ico: '00279978', meetingOn: '2026-10-20', municipality },
      new Date('2026-11-25T09:00:00Z'),
    );
    await keep([late]);
    expect(await live('2026-11-25T09:00:00Z', '2027-03-01T00:00:00Z')).toEqual([]);
  });

  it('say nothing of a case in the archive', async () => {
    await keep([{ ...savedCase(), archivedAt: '2026-11-09T11:00:00Z' }]);
    expect(await live('2026-11-09T11:00:00Z', '2026-12-31T00:00:00Z')).toEqual([]);
    expect(await wakeAfter('2026-11-09T11:00:00Z')).toBeNull();
  });

  it('ask for no wake without a case or anything to wait for', async () => {
    await keep([]);
    expect(await wakeAfter('2026-11-25T09:00:00Z')).toBeNull();
  });

  it('start anew after damage, and at worst come twice', async () => {
    await keep([savedCase()]);
    await wake('2026-11-10T08:00:00Z');
    await area.set({ reminded: { day: 5, seen: 'x' } });
    await wake('2026-11-11T08:00:00Z');
    expect(said).toHaveLength(2);
  });

  it('are one a day at most, in the hours that are wanted, whatever the cases and the moments', async () => {
    const instant = fc
      .date({ min: new Date('2026-11-09T00:00:00Z'), max: new Date('2026-12-20T00:00:00Z'), noInvalidDate: true })
      .map(date => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
    await fc.assert(
      fc.asyncProperty(fc.array(instant, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (moments, count) => {
        area = new MemoryArea();
        await keep(Array.from({ length: count }, (_, i) => savedCase(`0000000${i}`)));
        const spoken: Date[] = [];
        for (const moment of moments.toSorted((a, b) => a.getTime() - b.getTime())) {
          const before = said.length;
          await wake(moment);
          if (said.length > before) spoken.push(moment);
        }
        const days = spoken.map(dayOf);
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter(day => !isWorkingDay(day))).toEqual([]);
        expect(spoken.filter(moment => wantedFrom(moment, defaultSettings) > moment)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the badge', () => {
  it('counts the open steps, and marks what is overdue by more than a colour', async () => {
    await keep([savedCase()]);
    const at = async (now: string) => {
      const result = await new Store(area).read();
      if (!result.ok) throw new Error(result.problem);
      return badgeOf(result.state, 'cs', new Date(now));
    };
    const before = await at('2026-11-15T12:00:00Z');
    expect(before).toMatchObject({ isOverdue: false, text: expect.stringMatching(/^\d+$/) });
    const after = await at('2026-11-16T12:00:00Z');
    expect(after).toMatchObject({ isOverdue: true, text: expect.stringMatching(/^\d+!$/) });
    expect(plain(after.title)).toMatch(/^Povolební průvodce: zbývá \d+ kroků, 1 je po termínu$/);
  });
});
