/**
 * Arithmetic on the proleptic Gregorian calendar. A day is a whole number, 1 January 1970 being 0; nothing here knows a
 * clock or a time zone.
 */

/** A calendar date in its parts; `month` 1–12, `day` 1–31. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day number of a date. Months and days out of range are not checked: see `isDate`.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The parts of a day number; the inverse of `toDay`. */
export function toYmd(day: number): Ymd {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, 28–31. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 30);
}

/** Whether the calendar has such a date. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The day of the week, Monday 0 to Sunday 6. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of the day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

/** The same day of the month, `months` later (earlier when negative); the month's last day where it has no such day. */
export function addMonths(day: number, months: number): number {
  const from = toYmd(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDay(year, month, Math.min(from.day, monthLength(year, month)));
}

/** `2023-04-18` as a day number; null where the string is no date in that form (a time after it is ignored). */
export function parseDay(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? toDay(year, month, day) : null;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** A day number as ISO 8601, cut to the given precision: `2023-04-18`, `2023-04`, `2023`. */
export function toIso(day: number, precision: 'day' | 'month' | 'year' = 'day'): string {
  const { year, month, day: ofMonth } = toYmd(day);
  if (precision === 'year') return pad(year, 4);
  if (precision === 'month') return `${pad(year, 4)}-${pad(month, 2)}`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}
