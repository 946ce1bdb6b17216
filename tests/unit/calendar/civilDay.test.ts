import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isCivilDay, startOfDay } from '../../../src/calendar/civilDay.ts';
import { waitSince } from '../../../src/calendar/wait.ts';

describe('civil days in Czechia', () => {
  it('turns the day at Czech midnight, in winter and in summer time', () => {
    expect(dayOf(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
    expect(dayOf(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('starts each day at Czech midnight, also on the days when the clocks change', () => {
    expect(startOfDay('2026-11-30').toISOString()).toBe('2026-11-29T23:00:00.000Z');
    expect(startOfDay('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(startOfDay('2027-03-28').toISOString()).toBe('2027-03-27T23:00:00.000Z');
  });

  it('ends each day where the next one starts', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        instant => {
          const day = dayOf(instant);
          expect(dayOf(startOfDay(day))).toBe(day);
          expect(dayOf(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
          expect(startOfDay(day) <= instant && instant < startOfDay(addDays(day, 1))).toBe(true);
        },
      ),
    );
  });

  it('counts across months, years, leap days and clock changes', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-20', '2026-10-30')).toBe(10);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });

  it.each(['2026-02-30', '2026-13-01', '23. 11. 2026', '', '2026-1-1'])('refuses %j', text => {
    expect(isCivilDay(text)).toBe(false);
  });
});

describe('a wait of seven days', () => {
  const at = (day: string) => new Date(`${day}T10:00:00+01:00`);

  it('is on day 1 when it begins and on day 3 two days later', () => {
    expect(waitSince('2026-11-23', 7, at('2026-11-23'))).toEqual({ over: false, day: 1, of: 7, endsOn: '2026-11-30' });
    expect(waitSince('2026-11-23', 7, at('2026-11-25'))).toMatchObject({ over: false, day: 3 });
  });

  it('is on day 7 until the week is over, and over from then', () => {
    expect(waitSince('2026-11-23', 7, at('2026-11-29'))).toMatchObject({ over: false, day: 7 });
    expect(waitSince('2026-11-23', 7, at('2026-11-30'))).toEqual({ over: true, endsOn: '2026-11-30' });
  });
});
