import { addDays, type CivilDay } from './civilDay.ts';

/** Public holidays with a fixed date, as `MM-DD` (Act No. 245/2000 Coll.). */
const holidays: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
]);

/** Whether offices work on a day: neither a Saturday, a Sunday, nor a Czech public holiday. */
export function isWorkingDay(day: CivilDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The first working day not before a day. */
export function workingDayFrom(day: CivilDay): CivilDay {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** The working day that is `count` working days before a day. */
export function workingDaysBefore(day: CivilDay, count: number): CivilDay {
  let before = day;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
}

function isHoliday(day: CivilDay): boolean {
  if (holidays.has(day.slice(5))) return true;
  const sunday = easterSunday(Number(day.slice(0, 4)));
  // Good Friday and Easter Monday.
  return day === addDays(sunday, -2) || day === addDays(sunday, 1);
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) computation. */
function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  const [month, date] = [Math.floor(sum / 31), (sum % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
