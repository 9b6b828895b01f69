import type { Lane } from '../../lib/notes';
import type { TimelineEvent, TimelineView } from '../../lib/views';
import type { DrawnLane, Mark } from './drawing';
import { type Item, type LaneLayout, layOut, type Placed } from './lay-out';
import { LABEL_SIZE } from './measure-text';
import { measureName, type Placing, placeEvent, toX } from './place-event';
import { WHOLE } from './scale';

/** How events are laid out in a lane. */
export interface LanePlacing extends Placing {
  /** Whether lanes grow until every event has its name. */
  readonly isWhole: boolean;
  /** The event that is always shown; null for none. */
  readonly first: string | null;
}

/** How lanes are stacked. */
export interface StackOptions extends LanePlacing {
  /** A lane is never lower than this, so that zooming moves little; `countRows`. */
  readonly leastRows: ReadonlyMap<Lane, number>;
}

/** From one row to the next, and what a lane has besides its rows. */
const ROW = 24;
const LANE = 18;
/** From the lane's top to the middle of its first row. */
const FIRST_ROW = 20;
/** The most rows of a lane until all events are asked for; its name needs two. */
const ROWS = { least: 2, most: 4 } as const;

/** The height of a line of text, for the ring around an event. */
export const RING = { above: LABEL_SIZE - 1, height: ROW } as const;

/** The lanes one under the other, the first at `from`. */
export function stackLanes(view: TimelineView, options: StackOptions, from: number): readonly DrawnLane[] {
  const lanes: DrawnLane[] = [];
  let top = from;
  for (const { lane, name } of view.lanes) {
    const drawn = { lane, name, top, ...drawLane(eventsIn(lane, view), lane, options, top) };
    lanes.push(drawn);
    top += drawn.height;
  }
  return lanes;
}

/** The rows of each lane when all years are in view. */
export const countRows = (view: TimelineView, placing: Omit<Placing, 'reach'>): ReadonlyMap<Lane, number> =>
  new Map(
    view.lanes.map(({ lane }) => {
      const whole = { ...placing, reach: WHOLE, isWhole: false, first: null };
      return [lane, layOutEvents(eventsIn(lane, view), whole).rows];
    }),
  );

const eventsIn = (lane: Lane, { events }: TimelineView): readonly TimelineEvent[] =>
  events.filter((event) => event.lane === lane);

function drawLane(
  events: readonly TimelineEvent[],
  lane: Lane,
  options: StackOptions,
  top: number,
): Pick<DrawnLane, 'height' | 'marks' | 'ticks'> {
  const { placed, hidden, rows } = layOutEvents(events, options);
  return {
    height: LANE + Math.max(ROWS.least, rows, options.leastRows.get(lane) ?? 0) * ROW,
    marks: toMarks(events, placed, options, top),
    ticks: toTicks(events, hidden, options),
  };
}

function layOutEvents(events: readonly TimelineEvent[], placing: LanePlacing): LaneLayout {
  const items = events.flatMap((event) => toItem(event, placing) ?? []);
  return layOut(items, { width: placing.width, rowsMost: placing.isWhole ? Number.POSITIVE_INFINITY : ROWS.most });
}

/** Those named by the article go before all others, the one with the focus before these. */
const IN_ARTICLE = 1_000;
const FIRST = 10_000;

/** Null for what lies outside the part in view. What began before it stands at its left edge. */
function toItem(event: TimelineEvent, placing: LanePlacing): Item | null {
  const { x, until, spanUntil } = placeEvent(event, placing);
  if (x > placing.width || Math.max(until, spanUntil ?? x) < 0) return null;
  const weight = event.weight + (event.inArticle ? IN_ARTICLE : 0) + (event.id === placing.first ? FIRST : 0);
  const label = measureName(event, placing);
  return { id: event.id, x: Math.max(0, x), until: Math.max(0, until), spanUntil, label, weight };
}

function toMarks(
  events: readonly TimelineEvent[],
  placed: readonly Placed[],
  placing: Placing,
  top: number,
): readonly Mark[] {
  const places = new Map(placed.map((place) => [place.id, place]));
  return events.flatMap((event): Mark | readonly [] => {
    const place = places.get(event.id);
    if (place === undefined) return [];
    const y = top + FIRST_ROW + place.row * ROW;
    return { ...place, event, y, ...placeEvent(event, placing), label: measureName(event, placing) };
  });
}

function toTicks(events: readonly TimelineEvent[], hidden: readonly string[], placing: Placing): readonly number[] {
  const without = new Set(hidden);
  return events.filter(({ id }) => without.has(id)).map(({ start }) => Math.max(0, toX(start.first, placing)));
}
