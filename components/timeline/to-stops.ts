import type { TimelineView } from '../../lib/views';
import type { Drawing } from './drawing';
import type { MoveKey, Stop } from './find-neighbour';
import { type Reach, type TimeScale, toDay } from './scale';

/** The events with a name in the drawing, in order of time. */
export function toStops({ lanes }: Drawing): readonly Stop[] {
  const marks = lanes.flatMap(({ lane, marks: inLane }) => inLane.map(({ id, x, event }) => ({ id, lane, x, event })));
  return marks.sort((a, b) => compare(a.event.start.first, b.event.start.first));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An event out of view, and its place on the axis. */
export interface Beyond {
  readonly id: string;
  readonly place: number;
}

/** The nearest event before or after what is in view, for a key that leads out of it; null for other keys and where there is none. */
export function findBeyond(
  key: MoveKey,
  id: string,
  { events }: TimelineView,
  { reach: { from, until }, scale }: { readonly reach: Reach; readonly scale: TimeScale },
): Beyond | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const here = events.findIndex((event) => event.id === id);
  const isBack = key === 'ArrowLeft';
  const rest = isBack ? events.slice(0, here).reverse() : events.slice(here + 1);
  const places = rest.map((event) => ({ id: event.id, place: scale.at(toDay(event.start.first)) }));
  return places.find(({ place }) => (isBack ? place < from : place > until)) ?? null;
}
