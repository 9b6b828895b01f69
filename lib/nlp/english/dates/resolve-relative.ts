import { addMonths, mondayOf, toYmd } from './calendar';
import { earliest, imply, latest, nearestWeekday } from './complete';
import type { Context, Resolve } from './context';
import type { Ahead, Named, Recent, Remainder, Same, SamePeriod, Shift, Within } from './expression';
import type { Unit } from './lexicon';
import {
  fiscalYearOf,
  type ImpliedPart,
  nameMonths,
  type Period,
  shiftMonths,
  toDayPeriod,
  toHalf,
  toMonth,
  toQuarter,
  toSpan,
  toWeek,
  toWeekend,
  toYears,
} from './period';
import { toInstance } from './to-instance';

const WHOLE: readonly ImpliedPart[] = ['year', 'month', 'day'];

/** What the words of a unit leave to the reader: "last year" its year, "next month" its year and month. */
function impliedBy(unit: Unit): readonly ImpliedPart[] {
  if (unit === 'year' || unit === 'fiscal-year' || unit === 'decade' || unit === 'century') return ['year'];
  return unit === 'month' || unit === 'quarter' || unit === 'half' ? ['year', 'month'] : WHOLE;
}

/** The unit of the calendar that holds a day. */
export function unitAround(unit: Unit, day: number): Period {
  const { year, month } = toYmd(day);
  switch (unit) {
    case 'day':
      return toDayPeriod(day);
    case 'week':
      return toWeek(day);
    case 'fortnight':
      return toSpan(mondayOf(day), mondayOf(day) + 13);
    case 'weekend':
      return toWeekend(day);
    case 'month':
      return toMonth(year, month);
    case 'quarter':
      return toQuarter(year, Math.ceil(month / 3));
    case 'half':
      return toHalf(year, month <= 6 ? 1 : 2);
    case 'year':
      return toYears(year, 1, 'year');
    case 'fiscal-year':
      return fiscalYearOf(day);
    case 'decade':
      return toYears(year - (year % 10), 10, 'decade');
    case 'century':
      return toYears(year - ((year - 1) % 100), 100, 'century');
  }
}

const IN_MONTHS: ReadonlyMap<Unit, number> = new Map<Unit, number>([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
  ['fiscal-year', 12],
  ['decade', 120],
  ['century', 1200],
]);

const IN_DAYS: ReadonlyMap<Unit, number> = new Map<Unit, number>([
  ['day', 1],
  ['week', 7],
  ['weekend', 7],
  ['fortnight', 14],
]);

/** The day so many units later (earlier when negative). */
function moveDay(day: number, unit: Unit, by: number): number {
  const months = IN_MONTHS.get(unit);
  return months === undefined ? day + by * (IN_DAYS.get(unit) ?? 1) : addMonths(day, by * months);
}

/** "last week", "three years ago", "the previous month", "two days before yesterday". */
export function resolveShift(shift: Shift, context: Context, resolve: Resolve): Period | null {
  const base = baseOf(shift, context, resolve);
  if (base === null) return null;
  const moved = shift.counted ? moveCounted(shift, base) : moveWhole(shift, base);
  const implied = imply(moved, base.implied.length > 0 || typeof shift.from === 'string' ? impliedBy(shift.unit) : []);
  return implied === null ? null : { ...implied, approximate: moved.approximate || shift.approximate };
}

/** What is counted from. A text that names no date before has only its publication date to count from. */
function baseOf({ from, unit }: Shift, context: Context, resolve: Resolve): Period | null {
  const publication = context.published === null ? null : toDayPeriod(context.published);
  if (from === 'publication') return publication;
  if (from !== 'anchor') return resolve(from, context);
  const period = unit === 'year' || unit === 'quarter' || unit === 'month' ? context.anchorPeriod : null;
  if (unit === 'day' && context.anchor !== null && isCoarser(context.anchor, 'week')) {
    return context.anchorDay ?? publication; // "the following day" after "this month" is the day after the one told of
  }
  return period ?? context.anchor ?? publication;
}

/** "last week" is the whole week before this one; "the following day" the day after all of the one named. */
function moveWhole({ unit, by, from }: Shift, base: Period): Period {
  const isAfter = by > 0 && from !== 'publication' && IN_DAYS.has(unit);
  const day = moveDay(isAfter ? base.last : base.first, unit, by);
  if (from === 'anchor' && unit === 'week' && base.granularity === 'week')
    return { ...base, first: base.first + 7 * by, last: base.last + 7 * by };
  const isNamedPeriod = from === 'anchor' && unit === 'year' && base.granularity === 'fiscal-year';
  return isNamedPeriod
    ? shiftMonths(base, by * 12)
    : unitAround(unit, IN_MONTHS.has(unit) ? monthStart(base.first, unit, by) : day);
}

const monthStart = (day: number, unit: Unit, by: number): number =>
  addMonths(unitAround(unit, day).first, by * (IN_MONTHS.get(unit) ?? 0));

/** "three years ago" is a year, "two weeks ago" and "two months ago" about a day; counted from a named day it is exact, from a period a like period. */
function moveCounted({ unit, by, from }: Shift, base: Period): Period {
  const isPeriod = base.last - base.first > 6;
  if (isPeriod && IN_MONTHS.has(unit)) return shiftMonths(base, by * (IN_MONTHS.get(unit) ?? 0));
  const day = moveDay(by > 0 ? base.last : base.first, unit, by);
  if (typeof from !== 'string') return toDayPeriod(day);
  if (unit === 'day') return toDayPeriod(day);
  if (IN_DAYS.has(unit) || unit === 'month') return { ...toDayPeriod(day), approximate: true };
  return unitAround(unit === 'decade' || unit === 'century' ? 'year' : unit, day);
}

/** "last April", "next Friday", "this summer". */
export function resolveNamed({ which, of }: Named, context: Context): Period | null {
  const { published } = context;
  if (published === null) return null;
  if (of.is === 'weekday') return namedWeekday(of.weekday, which, published, context);
  if (of.is === 'day' && of.month === null) return null;
  const instance = toInstance(of);
  if (which === 'this') return imply(currentOf(instance, published, of.is), ['year']);
  const isBack = which === 'last' || which === 'past';
  const period = isBack
    ? latest(instance, published, ({ last }) => last < published)
    : earliest(instance, published, ({ first }) => first > published - graceOf(which, of.is));
  return imply(period, ['year']);
}

/** Days into a season that it may still be called "coming": people feel it begin later than the calendar does. */
const graceOf = (which: Named['which'], is: string): number => (which === 'coming' && is === 'season' ? A_MONTH : 0);

const A_MONTH = 30;

/** This year's; of a winter, in its second part, last year's. */
function currentOf(instance: (year: number) => Period | null, published: number, is: string): Period | null {
  const { year } = toYmd(published);
  const before = is === 'season' ? instance(year - 1) : null;
  return before !== null && before.last >= published ? before : instance(year);
}

/** "last" and "next" are of the week before and after; "this" is of this week, or the coming one where the sentence looks ahead. */
function namedWeekday(weekday: number, which: Named['which'], published: number, context: Context): Period {
  const monday = mondayOf(published);
  const day = (at: number): Period => ({ ...toDayPeriod(at), implied: WHOLE });
  switch (which) {
    case 'last':
      return day(monday - 7 + weekday);
    case 'next':
      return day(monday + 7 + weekday);
    case 'past':
      return nearestWeekday(weekday, published - 1, 'past');
    case 'coming':
      return nearestWeekday(weekday, published + 1, 'future');
    case 'this':
      return day(
        monday + weekday < published && context.tense() === 'future' ? monday + 7 + weekday : monday + weekday,
      );
  }
}

/** "the same day", "that year": the unit around the date named before. "the year" of a text that names none is the publication's. */
export function resolveSame({ unit, loose }: Same, context: Context): Period | null {
  const publication = context.published === null ? null : toDayPeriod(context.published);
  const named = namedFor(unit, loose, context);
  const isFit = named !== null && !isCoarser(named, unit);
  const base = isFit ? named : loose ? publication : null;
  return base === null ? null : imply(unitAround(unit, base.first), impliedBy(unit));
}

/** "the same day" after a longer stretch is the last day told of, as "the day" is; "the year" this year unless the sentence names another. */
function namedFor(unit: Unit, loose: boolean, context: Context): Period | null {
  const isPastDay = !loose && unit === 'day' && context.anchor !== null && isCoarser(context.anchor, unit);
  if (!loose) return isPastDay || (unit === 'day' && context.anchor === null) ? context.anchorDay : context.anchor;
  return unit === 'day' ? context.anchorDay : context.sentenceAnchor;
}

/** "the same day" as a month says no day. */
const isCoarser = (base: Period, unit: Unit): boolean => base.last - base.first > (LENGTH.get(unit) ?? 366);

const LENGTH: ReadonlyMap<Unit, number> = new Map<Unit, number>([
  ['day', 0],
  ['week', 6],
  ['weekend', 6],
  ['month', 30],
  ['quarter', 91],
  ['half', 183],
  ['decade', 3652],
  ['century', 36524],
]);

/** "the same period last year": the period named before, moved into that year, and always back. */
export function resolveSamePeriod({ of }: SamePeriod, context: Context, resolve: Resolve): Period | null {
  const base = context.anchorPeriod;
  if (base === null) return null;
  const isBeside = of.is === 'shift' && of.from === 'anchor';
  const year = isBeside ? null : resolve(of, context);
  if (!isBeside && year === null) return null;
  const years = year === null ? -1 : toYmd(year.first).year - toYmd(base.first).year;
  return imply(shiftMonths(base, 12 * (years < 0 ? years : -1)), ['year']);
}

/** "the past five years": up to the publication date; "the next decade": from the day after it. Quarters are whole ones. */
export function resolveRecent(expression: Recent, { published, anchor, anchorPeriod }: Context): Period | null {
  const { count, unit, ahead, beside } = expression;
  if (beside === true) return before(anchorPeriod ?? anchor, unit, count);
  if (published === null) return null;
  const by = ahead ? count : -count;
  const months = IN_MONTHS.get(unit);
  if (unit === 'quarter' || unit === 'half' || unit === 'fiscal-year') {
    const current = unitAround(unit, published);
    const from = ahead ? current.last + 1 : addMonths(current.first, by * (months ?? 0));
    return imply(toSpan(from, addMonths(from, count * (months ?? 0)) - 1, 'month'), impliedBy(unit));
  }
  const far = moveDay(published, unit, by);
  return imply(ahead ? toSpan(published + 1, far) : toSpan(far, published), WHOLE);
}

/** So many units that end where a period named before begins; null without one. */
function before(base: Period | null, unit: Unit, count: number): Period | null {
  if (base === null) return null;
  const months = IN_MONTHS.get(unit);
  const first = moveDay(base.first, unit, -count);
  const span = toSpan(first, base.first - 1, months === undefined ? 'day' : 'month');
  return imply(months === undefined ? span : nameMonths(span), impliedBy(unit));
}

/** "within three years", a stretch; "in two weeks", its far end. */
export function resolveAhead({ is, count, unit }: Within | Ahead, { published }: Context): Period | null {
  if (published === null) return null;
  const far = moveDay(published, unit, count);
  if (is === 'within') return imply(toSpan(published, far), WHOLE);
  const period = unit === 'year' ? unitAround(unit, far) : toDayPeriod(far);
  return imply({ ...period, approximate: unit !== 'day' }, impliedBy(unit));
}

/** "earlier this year", "later in the day". */
export function resolveRemainder({ side, of }: Remainder, context: Context, resolve: Resolve): Period | null {
  const whole = resolve(of, context);
  if (whole === null || whole.first === whole.last) return whole;
  const isOther =
    of.is === 'same' &&
    context.anchor !== null &&
    (context.published === null || context.published > whole.last || context.published < whole.first);
  const now = isOther ? (context.anchor?.first ?? null) : context.published;
  if (now === null || now < whole.first || now > whole.last) return whole;
  return { ...(side === 'earlier' ? toSpan(whole.first, now) : toSpan(now, whole.last)), implied: whole.implied };
}
