import type { Lane } from '../../lib/notes';

/** An event that can have the focus: its lane, and its place in pixels. */
export interface Stop {
  readonly id: string;
  readonly lane: Lane;
  readonly x: number;
}

/** The keys that lead from one event to another. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Whether a key leads to another event. */
export const isMoveKey = (key: string): key is MoveKey => KEYS.has(key);

/**
 * The event that a key leads to: earlier and later through all lanes, first and last, or the nearest in time of the next lane
 * up or down that has one. Null where there is none. `stops` in order of time; `lanes` from the top down.
 */
export function findNeighbour(key: MoveKey, id: string, stops: readonly Stop[], lanes: readonly Lane[]): string | null {
  const at = stops.findIndex((stop) => stop.id === id);
  switch (key) {
    case 'Home':
      return stops[0]?.id ?? null;
    case 'End':
      return stops.at(-1)?.id ?? null;
    case 'ArrowLeft':
      return at > 0 ? (stops[at - 1]?.id ?? null) : null;
    case 'ArrowRight':
      return at < 0 ? null : (stops[at + 1]?.id ?? null);
    case 'ArrowUp':
    case 'ArrowDown':
      return findInNextLane(stops[at], key === 'ArrowUp' ? -1 : 1, stops, lanes);
  }
}

function findInNextLane(
  here: Stop | undefined,
  step: 1 | -1,
  stops: readonly Stop[],
  lanes: readonly Lane[],
): string | null {
  if (here === undefined) return null;
  for (let at = lanes.indexOf(here.lane) + step; at >= 0 && at < lanes.length; at += step) {
    const [nearest] = stops
      .filter(({ lane }) => lane === lanes[at])
      .sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
    if (nearest !== undefined) return nearest.id;
  }
  return null;
}
