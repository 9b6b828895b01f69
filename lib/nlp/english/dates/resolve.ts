import { addMonths, isDate, mondayOf, toDay, toYmd, weekdayOf } from './calendar';
import { completeEnd, completeYear, type Instance, imply, nearestWeekday, nearestWeekend } from './complete';
import type { Context } from './context';
import type { Day, Ending, Expression, Half, Quarter, Weekday, WeekOf } from './expression';
import { type Period, toDayPeriod, toFiscalYear, toSpan, toYears } from './period';
import { resolveNth } from './resolve-nth';
import { resolvePart } from './resolve-part';
import { resolveRange } from './resolve-range';
import {
  resolveAhead,
  resolveNamed,
  resolveRecent,
  resolveRemainder,
  resolveSame,
  resolveSamePeriod,
  resolveShift,
} from './resolve-relative';
import { toInstance, type Yearly } from './to-instance';

/** Places an expression on the calendar; null where the text and its publication date do not give enough. */
export function resolve(expression: Expression, context: Context): Period | null {
  switch (expression.is) {
    case 'day':
      return resolveDay(expression, context);
    case 'month':
    case 'months':
    case 'quarter':
    case 'half':
    case 'season':
    case 'holiday':
      return resolveYearly(expression, context);
    case 'year':
      return toYears(expression.year, 1, 'year');
    case 'fiscal-year':
      return toFiscalYear(expression.year, expression.start);
    case 'decade':
      return toYears(expression.year, 10, 'decade');
    case 'century':
      return toYears(expression.century * 100 - 99, 100, 'century');
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'weekend':
      return context.published === null ? null : nearestWeekend(context.published, context.tense());
    case 'part':
      return resolvePart(expression, context, resolve);
    case 'nth':
      return resolveNth(expression, context, resolve);
    case 'shift':
      return resolveShift(expression, context, resolve);
    case 'named':
      return resolveNamed(expression, context);
    case 'same':
      return resolveSame(expression, context);
    case 'same-period':
      return resolveSamePeriod(expression, context, resolve);
    case 'recent':
      return resolveRecent(expression, context);
    case 'within':
    case 'ahead':
      return resolveAhead(expression, context);
    case 'ending':
      return resolveEnding(expression, context);
    case 'week-of':
      return resolveWeekOf(expression, context);
    case 'remainder':
      return resolveRemainder(expression, context, resolve);
    case 'range':
      return resolveRange(expression, context, resolve);
  }
}

function resolveYearly(expression: Yearly, context: Context): Period | null {
  const instance = toInstance(expression);
  if (expression.of === null) return completeYear(instance, context);
  const of = resolve(expression.of, context);
  if (of === null) return null;
  if (expression.is === 'half' && of.granularity === 'decade') return halfOfDecade(expression, of);
  const isCounted = expression.is === 'quarter' || expression.is === 'half';
  const period =
    isCounted && of.granularity === 'fiscal-year' ? fiscalPart(expression, of) : within(instance, of, expression);
  return imply(period, of.implied);
}

/** "the second half of the 2020s": five years. */
function halfOfDecade({ half }: Half, of: Period): Period {
  const { year } = toYmd(of.first);
  return { ...toYears(year + (half - 1) * 5, 5, 'range'), implied: of.implied };
}

/** A quarter or half of a fiscal year. Its number is not the calendar's, so its ends are given by the day. */
function fiscalPart(expression: Quarter | Half, of: Period): Period {
  const isQuarter = expression.is === 'quarter';
  const [length, number] = isQuarter ? [3, expression.quarter] : [6, expression.half];
  const first = addMonths(of.first, (number - 1) * length);
  return { ...toSpan(first, addMonths(first, length) - 1), granularity: expression.is };
}

/** The instance that begins in the named year, calendar or fiscal. "October-March 2023" is named by the year it ends in. */
function within(instance: Instance, of: Period, expression?: Expression): Period | null {
  const { year } = toYmd(of.first);
  const first = instance(year);
  const wraps = expression?.is === 'months' && expression.first > expression.last && of.granularity === 'year';
  if (wraps) return instance(year - 1);
  return first !== null && first.first >= of.first ? first : instance(year + 1);
}

function resolveDay(expression: Day, context: Context): Period | null {
  if (expression.month === null) return resolveMonthless(expression, context);
  const instance = toInstance(expression);
  if (expression.of !== null) {
    const of = resolve(expression.of, context);
    return of === null ? null : imply(within(instance, of), of.implied);
  }
  return byWeekday(expression, instance, context) ?? completeYear(instance, context);
}

/** "Friday, May 12": of the years beside the publication date's, the one in which that day is that weekday. */
function byWeekday({ weekday }: Day, instance: Instance, { published }: Context): Period | null {
  if (weekday === null || published === null) return null;
  const { year } = toYmd(published);
  const fitting = [year, year - 1, year + 1]
    .map(instance)
    .filter((period) => period !== null && weekdayOf(period.first) === weekday);
  return imply(fitting[0] ?? null, ['year']);
}

/** "the 15th", "the 21st of last month", "Friday the 12th". */
function resolveMonthless(expression: Day, context: Context): Period | null {
  const { published } = context;
  if (expression.of !== null) {
    const of = resolve(expression.of, context);
    return of === null ? null : imply(dayIn(of.first, expression.day), ['year', 'month']);
  }
  if (published === null) return null;
  const tense = context.tense();
  const isNear = tense === null && expression.weekday !== null;
  const back = monthlessOn(expression, published, -1);
  const ahead = tense === 'future' || isNear ? monthlessOn(expression, published, 1) : null;
  const isAhead =
    ahead !== null && (tense === 'future' || back === null || ahead.first - published < published - back.first);
  return imply(isAhead ? ahead : back, ['year', 'month']);
}

/** The nearest such day on one side of the publication date, which may be the day itself. */
function monthlessOn(expression: Day, published: number, step: 1 | -1): Period | null {
  const months = Array.from({ length: 13 }, (_, index) =>
    addMonths(published - toYmd(published).day + 1, index * step),
  );
  const fits = (period: Period | null): boolean =>
    period !== null &&
    (period.first - published) * step >= 0 &&
    (expression.weekday === null || weekdayOf(period.first) === expression.weekday);
  return months.map((first) => dayIn(first, expression.day)).find(fits) ?? null;
}

function dayIn(first: number, day: number): Period | null {
  const { year, month } = toYmd(first);
  return isDate(year, month, day) ? toDayPeriod(toDay(year, month, day)) : null;
}

function resolveWeekday(expression: Weekday, context: Context): Period | null {
  if (expression.of !== null) {
    const week = resolve(expression.of, context);
    return week === null
      ? null
      : imply(toDayPeriod(mondayOf(week.first) + expression.weekday), ['year', 'month', 'day']);
  }
  return context.published === null ? null : nearestWeekday(expression.weekday, context.published, context.tense());
}

/** "the year to March 2024": so many months back from the end of what it ends with, or on from its start. */
function resolveEnding(expression: Ending, context: Context): Period | null {
  const { to } = expression;
  const isYearless = 'of' in to && to.of === null && (to.is === 'month' || to.is === 'day');
  const edge = isYearless ? completeEnd(toInstance(to), context, expression.over) : resolve(to, context);
  if (edge === null) return null;
  const { days, months, unit } = expression;
  if (days !== undefined) return { ...endingAfter(days, expression.edge, edge), implied: edge.implied };
  const span =
    expression.edge === 'end'
      ? toSpan(addMonths(edge.last + 1, -months), edge.last)
      : toSpan(edge.first, addMonths(edge.first, months) - 1);
  return { ...nameEnding(span, unit), implied: edge.implied };
}

/** So many days that end, or begin, with the day named. */
const endingAfter = (days: number, edge: Ending['edge'], { first, last }: Period): Period =>
  edge === 'end' ? toSpan(last - days + 1, last) : toSpan(first, first + days - 1);

function nameEnding(span: Period, unit: Ending['unit']): Period {
  const isMonths = toYmd(span.first).day === 1;
  if (unit === 'fiscal-year' || unit === 'year')
    return isMonths && toYmd(span.first).month === 1 && unit === 'year'
      ? { ...span, granularity: 'year' }
      : { ...span, granularity: 'fiscal-year' };
  if (unit === 'quarter') return { ...span, granularity: 'quarter', precision: isMonths ? 'month' : 'day' };
  return unit === 'half' ? { ...span, granularity: 'half' } : { ...span, precision: isMonths ? 'month' : 'day' };
}

/** "the week of April 3": the Monday to Sunday around it, or the seven days from or up to it. */
function resolveWeekOf(expression: WeekOf, context: Context): Period | null {
  const day = resolve(expression.of, context);
  if (day === null) return null;
  const first = { holds: mondayOf(day.first), start: day.first, end: day.first - 6 }[expression.edge];
  return { ...toSpan(first, first + 6), granularity: 'week', implied: day.implied };
}
