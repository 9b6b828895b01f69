import { monthLength, toDay, weekdayOf } from './calendar';
import type { HolidayRule } from './holidays';
import { type Period, toDayPeriod, toSpan } from './period';

/** The day or days of a holiday in a year. */
export function fallsOn({ falls }: HolidayRule, year: number): Period {
  if ('easter' in falls) return toDayPeriod(easterSunday(year) + falls.easter);
  if ('weekday' in falls)
    return toDayPeriod(nthWeekday(year, falls.month, falls.weekday, falls.nth) + (falls.after ?? 0));
  const first = toDay(year, falls.month, falls.day);
  return falls.days === undefined ? toDayPeriod(first) : toSpan(first, first + falls.days - 1);
}

/** The weekend that a holiday makes longer: from a Thursday or Friday to Sunday, from Saturday to a Monday or Tuesday. */
export function weekendOf(day: number): Period {
  const weekday = weekdayOf(day);
  if (weekday <= 1) return toSpan(day - weekday - 2, day);
  const sunday = day + 6 - weekday;
  return toSpan(Math.min(day, sunday - 1), sunday);
}

/** The `nth` weekday (Monday 0) of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = toDay(year, month, 1);
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return earliest + (nth - 1) * 7;
  const last = toDay(year, month, monthLength(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday of the Western churches. Source: Anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
