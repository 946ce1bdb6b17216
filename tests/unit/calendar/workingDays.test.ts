import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, atHour, dayOf, startOfDay } from '../../../src/calendar/civilDay.ts';
import { isWorkingDay, workingDayFrom, workingDaysBefore } from '../../../src/calendar/workingDays.ts';

describe('working days', () => {
  it.each(['2026-11-25', '2026-12-23', '2027-01-04', '2027-03-25', '2026-12-28'])('%s is one', day => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it.each([
    ['2026-11-28', 'a Saturday'],
    ['2026-11-29', 'a Sunday'],
    ['2026-11-17', 'a holiday'],
    ['2026-12-24', 'Christmas Eve'],
    ['2027-03-26', 'Good Friday'],
    ['2027-03-29', 'Easter Monday'],
    ['2028-04-14', 'Good Friday'],
    ['2028-04-17', 'Easter Monday'],
    ['2025-04-21', 'Easter Monday'],
  ])('%s is none: %s', day => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it('are found before and after others', () => {
    expect(workingDayFrom('2026-12-24')).toBe('2026-12-28');
    expect(workingDayFrom('2026-12-28')).toBe('2026-12-28');
    expect(workingDaysBefore('2026-12-28', 2)).toBe('2026-12-22');
    expect(workingDaysBefore('2026-11-25', 0)).toBe('2026-11-25');
  });

  it('at most five days in a row are none', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(count => addDays('1995-01-01', count));
    fc.assert(fc.property(day, start => [0, 1, 2, 3, 4, 5].some(count => isWorkingDay(addDays(start, count)))));
  });
});

describe('an hour of a day in Czechia', () => {
  it('is right in winter, in summer, and on the days when the clocks change', () => {
    expect(atHour('2026-11-25', 8).toISOString()).toBe('2026-11-25T07:00:00.000Z');
    expect(atHour('2026-07-01', 8).toISOString()).toBe('2026-07-01T06:00:00.000Z');
    expect(atHour('2026-10-25', 8).toISOString()).toBe('2026-10-25T07:00:00.000Z');
    expect(atHour('2027-03-28', 8).toISOString()).toBe('2027-03-28T06:00:00.000Z');
    expect(atHour('2027-03-28', 1).toISOString()).toBe('2027-03-28T00:00:00.000Z');
  });

  it('belongs to that day, whatever the hour', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map(count => addDays('2000-01-01', count));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), (start, hour) => {
        const instant = atHour(start, hour);
        return dayOf(instant) === start && instant >= startOfDay(start);
      }),
    );
  });
});
