import { addMonths, mondayOf, toDay, toYmd, weekdayOf } from './calendar';
import type { Context, Resolve } from './context';
import type { Nth } from './expression';
import { nameMonths, type Period, toDayPeriod, toMonths, toSpan, toWeek, toWeekend } from './period';

/** "the first week of 2021", "the last day of March", "the first six months of fiscal 2023"; null where it lies outside. */
export function resolveNth(expression: Nth, context: Context, resolve: Resolve): Period | null {
  const of = resolve(expression.of, context);
  if (of === null) return null;
  const period = nthOf(expression, of);
  const isInside = period !== null && period.first >= of.first - 6 && period.last <= of.last + 6;
  return isInside ? { ...period, implied: of.implied } : null;
}

function nthOf(expression: Nth, of: Period): Period | null {
  const { nth, count, unit } = expression;
  switch (unit) {
    case 'day':
      return days(of, nth, count, 1);
    case 'weekday':
      return weekday(expression, of);
    case 'week':
      return count === 1 && isYear(of) ? isoWeek(of, nth) : days(of, nth, count, 7);
    case 'weekend':
      return weekend(of, nth);
    case 'month':
      return months(of, nth, count, 1);
    case 'quarter':
      return months(of, nth, count, 3);
    case 'year':
      return months(of, nth, count, 12);
    default:
      return null;
  }
}

const isYear = ({ granularity }: Period): boolean => granularity === 'year';

/** `count` stretches of `length` days, from the start or the end. */
function days(of: Period, nth: number, count: number, length: number): Period {
  const size = count * length;
  const first = nth < 0 ? of.last + 1 - size : of.first + (nth - 1) * length;
  if (size === 1) return toDayPeriod(first);
  return size === 7 ? { ...toSpan(first, first + 6), granularity: 'week' } : toSpan(first, first + size - 1);
}

/** ISO 8601: the week with the year's first Thursday is its first. */
function isoWeek(of: Period, nth: number): Period | null {
  const { year } = toYmd(of.first);
  const first = mondayOf(toDay(year, 1, 4));
  const after = mondayOf(toDay(year + 1, 1, 4));
  const monday = nth < 0 ? after - 7 : first + (nth - 1) * 7;
  return monday < after ? toWeek(monday) : null;
}

function weekday({ nth, weekday: wanted }: Nth, of: Period): Period {
  const earliest = of.first + ((wanted - weekdayOf(of.first) + 7) % 7);
  const last = of.last - ((weekdayOf(of.last) - wanted + 7) % 7);
  return toDayPeriod(nth < 0 ? last : earliest + (nth - 1) * 7);
}

function weekend(of: Period, nth: number): Period {
  const earliest = of.first + ((5 - weekdayOf(of.first) + 7) % 7);
  const last = of.last - ((weekdayOf(of.last) - 5 + 7) % 7);
  return toWeekend(nth < 0 ? last : earliest + (nth - 1) * 7);
}

/** `count` stretches of `length` months, from the start or the end. */
function months(of: Period, nth: number, count: number, length: number): Period {
  const size = count * length;
  const first = nth < 0 ? addMonths(of.last + 1, -size) : addMonths(of.first, (nth - 1) * length);
  const { year, month } = toYmd(first);
  const period = toMonths(year, month, size, size === 1 ? 'month' : 'range');
  return size === 12 ? { ...period, granularity: 'year' } : nameMonths(period);
}
