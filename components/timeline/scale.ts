import { scaleLinear } from 'd3-scale';
import type { Days, TimelineView } from '../../lib/views';

/**
 * Time along the drawing. A day is a number: days since 1970-01-01. Its place is a share of the whole axis, 0 to 1, whatever
 * part of it is in view.
 */
export interface TimeScale {
  /** The place of a day's beginning. Not clamped. */
  readonly at: (day: number) => number;
  /** The day at a place, with a fraction. */
  readonly dayAt: (place: number) => number;
  /** The places where the scale widens, and both ends: sorted. */
  readonly edges: readonly number[];
}

/** The part of the axis in view: places, the first before the second. */
export interface Reach {
  readonly from: number;
  readonly until: number;
}

/** The whole axis. */
export const WHOLE: Reach = { from: 0, until: 1 };

/** How much of the width each stretch gets: before the first reform, until 2011, and since. As measured by eye in the design. */
const SHARES = [0.098, 0.267, 0.635] as const;

/** The scale of a view: linear between its breaks. */
export function makeScale({ days, breaks }: Pick<TimelineView, 'days' | 'breaks'>): TimeScale {
  const stops = [toDay(days.first), ...breaks.map(toDay), toDay(days.last) + 1];
  const shares = SHARES.slice(-(stops.length - 1));
  const sum = shares.reduce((all, share) => all + share, 0);
  const edges = [0, ...shares.map((_, at) => shares.slice(0, at + 1).reduce((all, share) => all + share, 0) / sum)];
  const scale = scaleLinear().domain(stops).range(edges);
  return { at: (day) => scale(day), dayAt: (place) => scale.invert(place), edges };
}

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export const toDay = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** `YYYY-MM-DD` of days since 1970-01-01; a fraction is cut off. */
export const toIso = (day: number): string => new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);

/** The smallest part of the axis that can be in view: some three months of the last stretch. */
const LEAST = 0.01;

/** Moves the reach by a share of the axis, as far as there is axis. */
export function pan({ from, until }: Reach, by: number): Reach {
  const step = Math.min(Math.max(by, -from), 1 - until);
  return { from: from + step, until: until + step };
}

/** Shows `factor` times as much as before, leaving `centre` where it is as far as the ends allow. */
export function zoom({ from, until }: Reach, factor: number, centre: number): Reach {
  const size = Math.min(1, Math.max(LEAST, (until - from) * factor));
  const start = centre - ((centre - from) / (until - from)) * size;
  const first = Math.min(Math.max(0, start), 1 - size);
  return { from: first, until: first + size };
}

/** The reach of the same size with `place` in its middle, as far as the ends allow. */
export const centreOn = (reach: Reach, place: number): Reach => pan(reach, place - (reach.from + reach.until) / 2);

/** The reach that shows these days; the whole for null, and for days that lie nowhere on the axis. */
export function toReach(days: Days | null, scale: TimeScale): Reach {
  if (days === null) return WHOLE;
  const [from, until] = [scale.at(toDay(days.first)), scale.at(toDay(days.last) + 1)];
  if (!(from < until) || from >= 1 || until <= 0) return WHOLE;
  const shown = { from: Math.max(0, from), until: Math.min(1, until) };
  return shown.until - shown.from >= LEAST ? shown : zoom(shown, LEAST / (shown.until - shown.from), shown.from);
}

/** The days in view; null where it is the whole. */
export function toDays({ from, until }: Reach, scale: TimeScale): Days | null {
  if (from <= 0 && until >= 1) return null;
  return { first: toIso(scale.dayAt(from) + 0.5), last: toIso(scale.dayAt(until) - 0.5) };
}
