import type { DateValue, Granularity } from '../../types';
import { addMonths, mondayOf, monthLength, toDay, toIso, toYmd } from './calendar';
import type { Season } from './lexicon';

/** How precisely the ends of a period are known. */
export type Precision = 'day' | 'month' | 'year';

/** A part of a date that the text may leave to the reader. */
export type ImpliedPart = DateValue['implied'][number];

/** A stretch of the calendar, both days included, and how the text gave it. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly granularity: Granularity;
  /** Of the ends of a `range`; other granularities speak for themselves. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly implied: readonly ImpliedPart[];
}

const NONE: readonly ImpliedPart[] = [];

/** A period that the text states. Written out member by member: many are tried and dropped for one that is kept. */
const stated = (first: number, last: number, granularity: Granularity, precision: Precision): Period => ({
  first,
  last,
  granularity,
  precision,
  approximate: false,
  implied: NONE,
});

/** One day. */
export const toDayPeriod = (day: number): Period => stated(day, day, 'day', 'day');

/** Two days and all between, with no name of their own. */
export const toSpan = (first: number, last: number, precision: Precision = 'day'): Period =>
  stated(first, last, 'range', precision);

/** The Monday to Sunday that hold the day. */
export const toWeek = (day: number): Period => stated(mondayOf(day), mondayOf(day) + 6, 'week', 'day');

/** The Saturday and Sunday of the day's week. */
export const toWeekend = (day: number): Period => toSpan(mondayOf(day) + 5, mondayOf(day) + 6);

/** Whole months; `month` may leave 1–12 and is then carried over. */
export function toMonths(year: number, month: number, count: number, granularity: Granularity): Period {
  const first = firstOfMonth(year * 12 + month - 1);
  return stated(first, firstOfMonth(year * 12 + month - 1 + count) - 1, granularity, 'month');
}

/** The first day of a month, counted in months from the year 0. */
function firstOfMonth(index: number): number {
  const year = Math.floor(index / 12);
  return toDay(year, index - year * 12 + 1, 1);
}

/** A calendar month. */
export const toMonth = (year: number, month: number): Period => toMonths(year, month, 1, 'month');

/** The quarter of a calendar year, 1–4. */
export const toQuarter = (year: number, quarter: number): Period => toMonths(year, quarter * 3 - 2, 3, 'quarter');

/** The half of a calendar year, 1–2. */
export const toHalf = (year: number, half: number): Period => toMonths(year, half * 6 - 5, 6, 'half');

/** A calendar year, or several. */
export const toYears = (year: number, count: number, granularity: Granularity): Period =>
  stated(toDay(year, 1, 1), toDay(year + count, 1, 1) - 1, granularity, 'year');

/** A fiscal year that begins in month `start`; one that begins after June is named after the year it ends in. */
export const toFiscalYear = (year: number, start: number): Period =>
  toMonths(start > 6 ? year - 1 : year, start, 12, 'fiscal-year');

/** The fiscal year, April to March, that holds the day. */
export const fiscalYearOf = (day: number): Period => {
  const { year, month } = toYmd(day);
  return toFiscalYear(month < 4 ? year - 1 : year, 4);
};

const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A season by whole months (meteorological, as the Japan Meteorological Agency reckons); winter runs into the next year. */
export const toSeason = (year: number, season: Season): Period => toMonths(year, SEASON_START[season], 3, 'season');

/** Whether a period is made of whole months. */
export const isWholeMonths = ({ first, last }: Period): boolean => toYmd(first).day === 1 && toYmd(last + 1).day === 1;

/** The period so many months later (earlier when negative); whole months stay whole months. */
export function shiftMonths(period: Period, months: number): Period {
  const first = addMonths(period.first, months);
  const last = isWholeMonths(period) ? addMonths(period.last + 1, months) - 1 : addMonths(period.last, months);
  return { ...period, first, last };
}

/** Three months are a quarter, six a half, all others a range. */
export function nameMonths(period: Period): Period {
  const months = countMonths(period);
  if (months === 3) return { ...period, granularity: 'quarter' };
  return months === 6 ? { ...period, granularity: 'half' } : period;
}

const countMonths = ({ first, last }: Period): number => {
  const [from, to] = [toYmd(first), toYmd(last)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
};

const isCalendarQuarter = (period: Period): boolean => isWholeMonths(period) && toYmd(period.first).month % 3 === 1;

/** Years that can be written with four digits. */
const isWritable = (day: number): boolean => {
  const { year } = toYmd(day);
  return year >= 1000 && year <= 9999;
};

/**
 * A period as CONTRACT.md writes it: `2016`, `2020-04`, `2023-04-17`, `2020-Q3`, or its first and last day; the ends of a
 * range as precise as the text gave them ("2016-2020"). Null outside the years 1000–9999 and for a period whose end comes before its start.
 */
export function toValue(period: Period, bound: DateValue['bound']): DateValue | null {
  if (!isWritable(period.first) || !isWritable(period.last) || period.last < period.first) return null;
  const { granularity, approximate, implied } = period;
  return { ...toEnds(period), granularity, approximate, bound, implied };
}

function toEnds(period: Period): Pick<DateValue, 'iso' | 'end'> {
  const { first, last, granularity, precision } = period;
  switch (granularity) {
    case 'day':
    case 'month':
    case 'year':
      return { iso: toIso(first, granularity), end: null };
    case 'quarter':
      return isNamedQuarter(period)
        ? { iso: `${toIso(first, 'year')}-Q${Math.ceil(toYmd(first).month / 3)}`, end: null }
        : { iso: toIso(first), end: toIso(last) };
    case 'range':
      return { iso: toIso(first, precision), end: toIso(last, precision) };
    default:
      return { iso: toIso(first), end: toIso(last) };
  }
}

/** A quarter counted in a fiscal year has precision `day`: its number would not be the calendar's. */
const isNamedQuarter = (period: Period): boolean => period.precision === 'month' && isCalendarQuarter(period);

/** The last day of a day's month. */
export const endOfMonth = (day: number): number => {
  const { year, month } = toYmd(day);
  return toDay(year, month, monthLength(year, month));
};
