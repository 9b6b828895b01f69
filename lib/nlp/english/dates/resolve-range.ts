import { addMonths } from './calendar';
import { imply } from './complete';
import type { Context, Resolve } from './context';
import type { Expression, Range } from './expression';
import { type Period, type Precision, toDayPeriod, toSpan } from './period';

/** "April 1 to June 30", "from November to March", "between 2016 and 2020", "from March to date". */
export function resolveRange({ from, to }: Range, context: Context, resolve: Resolve): Period | null {
  const first = resolveEnd(from, context, resolve);
  if (first === null) return null;
  const last = to === 'now' ? now(context) : resolveLast(to, first, context, resolve);
  if (last === null) return null;
  const start = from !== 'now' && isYearless(from) && first.first > last.last ? backBefore(first, last) : first;
  const precision = coarser(start, last);
  const span = { ...toSpan(start.first, last.last, precision), approximate: start.approximate || last.approximate };
  return imply({ ...span, implied: start.implied }, last.implied);
}

const now = ({ published }: Context): Period | null => (published === null ? null : toDayPeriod(published));

const resolveEnd = (end: Expression | 'now', context: Context, resolve: Resolve): Period | null =>
  end === 'now' ? now(context) : resolve(end, context);

/** Whether the text leaves the end's year to the reader. */
const isYearless = (end: Expression): boolean =>
  ('of' in end && end.of === null) || (end.is === 'part' && isYearless(end.of));

/** A yearless end is the first one after the start. */
function resolveLast(to: Expression, first: Period, context: Context, resolve: Resolve): Period | null {
  const last = resolve(to, { ...context, anchor: first, sentenceAnchor: null });
  if (last === null || !isYearless(to)) return last;
  const step = to.is === 'weekday' ? 7 : 0;
  if (step > 0) return moveAfter(last, first, step);
  if (last.last < first.first) return shift(last, 12);
  return last.first - first.first > 366 ? shift(last, -12) : last;
}

function moveAfter(last: Period, first: Period, step: number): Period {
  const gap = first.first - last.first;
  const days = gap > 0 ? Math.ceil(gap / step) * step : gap <= -step ? Math.ceil(gap / step) * step : 0;
  return { ...last, first: last.first + days, last: last.last + days };
}

const shift = (period: Period, months: number): Period => ({
  ...period,
  first: addMonths(period.first, months),
  last: addMonths(period.last + 1, months) - 1,
});

/** A yearless start before a dated end is the last one before it. */
const backBefore = (first: Period, last: Period): Period => {
  const years = Math.ceil((first.first - last.last) / 366);
  return shift(first, -12 * years);
};

const RANK: Readonly<Record<Precision, number>> = { year: 2, month: 1, day: 0 };

/** The ends are written as precisely as the coarser one is known, if both are of that kind. */
function coarser(first: Period, last: Period): Precision {
  const [a, b] = [precisionOf(first), precisionOf(last)];
  return a === b ? a : RANK[a] < RANK[b] ? a : b;
}

function precisionOf({ granularity, precision }: Period): Precision {
  if (granularity === 'year') return 'year';
  if (granularity === 'month') return 'month';
  return granularity === 'range' ? precision : 'day';
}
