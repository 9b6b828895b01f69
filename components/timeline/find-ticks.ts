import type { Reach, TimeScale } from './scale';
import { toDay, toIso } from './scale';

/** A line of the axis. */
export interface Tick {
  /** `YYYY-MM-DD`, the first day of a year or month. */
  readonly day: string;
  /** Pixels from the left of the plot. */
  readonly x: number;
  /** Pixels to the next line, for a label in the middle. */
  readonly room: number;
  /** What the line begins; a `year` among years is labelled in its middle. */
  readonly unit: 'years' | 'year' | 'month';
  /** Whether the scale widens here. */
  readonly isBreak: boolean;
}

/** Months from one line to the next, coarsest last. */
const STEPS = [1, 3, 12, 60, 120, 240, 600] as const;

/** Nearer than this two labels of a year touch, in pixels. */
const LEAST_ROOM = 34;

/**
 * The lines of the axis in view, from left to right. In each stretch of the scale they are as fine as their labels allow;
 * its edges always have one, and what would stand too near to an edge is left out.
 */
export function findTicks(scale: TimeScale, reach: Reach, width: number): readonly Tick[] {
  const toX = (place: number): number => ((place - reach.from) / (reach.until - reach.from)) * width;
  const stretches = scale.edges.slice(1).flatMap((until, at) => {
    const from = scale.edges[at] ?? 0;
    return from < reach.until && until > reach.from ? [{ from, until, isLast: until >= 1 }] : [];
  });
  const ticks = stretches.flatMap((stretch) => findInStretch(stretch, scale, toX, reach));
  const shown = ticks.filter(({ x }) => x >= -0.5 && x < width - 8);
  return shown.map((tick, at) => ({ ...tick, room: (shown[at + 1]?.x ?? width) - tick.x }));
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly isLast: boolean;
}

function findInStretch(
  { from, until, isLast }: Stretch,
  scale: TimeScale,
  toX: (place: number) => number,
  reach: Reach,
): readonly Omit<Tick, 'room'>[] {
  const [first, last] = [scale.dayAt(from), scale.dayAt(until)];
  const perMonth = ((toX(until) - toX(from)) / (last - first)) * 30.4;
  const step = STEPS.find((months) => months * perMonth >= LEAST_ROOM) ?? 600;
  const edge = toX(until);
  const unit = step < 12 ? 'month' : step === 12 ? 'year' : 'years';
  const inner = monthStarts(
    Math.max(first, scale.dayAt(reach.from) - 400),
    Math.min(last, scale.dayAt(reach.until)),
    step,
  )
    .map(
      (day) =>
        ({
          day: toIso(day),
          x: toX(scale.at(day)),
          unit: isJanuary(day) && step < 12 ? 'year' : unit,
          isBreak: false,
        }) as const,
    )
    .filter(({ x }) => x - toX(from) >= LEAST_ROOM && (isLast || edge - x >= LEAST_ROOM));
  return [{ day: toIso(first + 0.5), x: toX(from), unit, isBreak: from > 0 }, ...inner];
}

const isJanuary = (day: number): boolean => toIso(day).slice(5, 7) === '01';

/** First days of months, every `step` of them counted from the year 0, from `first` up to but not including `last`. */
function monthStarts(first: number, last: number, step: number): readonly number[] {
  const year = Number(toIso(first).slice(0, 4));
  const days: number[] = [];
  for (let month = Math.floor((year * 12) / step) * step; ; month += step) {
    const day = toDay(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
    if (day >= last) return days;
    if (day > first) days.push(day);
  }
}
