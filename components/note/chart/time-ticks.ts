import type { formatDate, SeriesPoint } from '../../../lib/views';
import type { Language } from '../../voice';

/** A mark on the scale of time; its text stands under the middle of its period. */
export interface TimeTick {
  /** The middle of the text. */
  readonly x: number;
  readonly text: string;
  /** Where the period begins. */
  readonly tick: number;
}

/** What ticks are made with. */
export interface TimeScale {
  /** Days since 1970 to pixels. */
  readonly at: (day: number) => number;
  readonly left: number;
  readonly right: number;
  readonly lang: Language;
  readonly widthOf: (text: string) => number;
  readonly format: typeof formatDate;
}

const AIR = 12;

/**
 * The scale's own periods: fiscal years where all points are of fiscal years, months where the points span less than two
 * years, else calendar years. Where the texts would touch, every second, third … is shown.
 */
export function toTimeTicks(points: readonly SeriesPoint[], scale: TimeScale): readonly TimeTick[] {
  const ticks = toPeriods(points)
    .map(({ name, first, middle }) => ({
      x: scale.at(middle),
      text: nameOf(name, scale),
      tick: Math.max(scale.left, scale.at(first)),
    }))
    .filter(({ x }) => x >= scale.left && x <= scale.right + AIR);
  const widest = Math.max(0, ...ticks.map(({ text }) => scale.widthOf(text))) + AIR;
  const step = ticks.length > 1 ? Math.abs((ticks[1]?.x ?? 0) - (ticks[0]?.x ?? 0)) : widest;
  const every = Math.max(1, Math.ceil(widest / Math.max(1, step)));
  // Counted from the end, where the last value is.
  return ticks.filter((_, at) => (ticks.length - 1 - at) % every === 0);
}

interface Period {
  /** As a date of the notes. */
  readonly name: string;
  readonly first: number;
  readonly middle: number;
}

function toPeriods(points: readonly SeriesPoint[]): readonly Period[] {
  const days = points.map(({ middle }) => middle);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const isFiscal = points.every(({ period }) => period === 'fiscal-year');
  if (!isFiscal && last - first < 2 * 366) return toMonths(first, last);
  return toYears(first, last, isFiscal ? 3 : 0, isFiscal ? 'FY' : '');
}

function toYears(first: number, last: number, month: number, prefix: string): readonly Period[] {
  const from = toDate(first).getUTCFullYear() - 1;
  const count = toDate(last).getUTCFullYear() - from + 1;
  return Array.from({ length: count }, (_, at) => toPeriod(`${prefix}${from + at}`, [from + at, month], 12)).filter(
    ({ middle, first: start }) => middle >= first - 183 && start <= last,
  );
}

function toMonths(first: number, last: number): readonly Period[] {
  const from = toDate(first);
  const count = Math.ceil((last - first) / 30) + 1;
  return Array.from({ length: count }, (_, at) => {
    const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + at, 1));
    return toPeriod(month.toISOString().slice(0, 7), [month.getUTCFullYear(), month.getUTCMonth()], 1);
  }).filter((period) => period.first <= last);
}

function toPeriod(name: string, [year, month]: readonly [number, number], months: number): Period {
  const [start, end] = [Date.UTC(year, month, 1) / DAY, Date.UTC(year, month + months, 1) / DAY];
  return { name, first: start, middle: (start + end) / 2 };
}

/** A fiscal year by its number: the caption says that they are fiscal. */
function nameOf(name: string, { lang, format }: TimeScale): string {
  return name.startsWith('FY') ? name.slice(2) : format(name, 'short')[lang].replace(/年$/u, '');
}

const DAY = 86_400_000;
const toDate = (day: number): Date => new Date(day * DAY);
