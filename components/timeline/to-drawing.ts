import type { Bilingual, Lane } from '../../lib/notes';
import type { ArticleDate, TimelineEvent, TimelineView } from '../../lib/views';
import { findTicks, type Tick } from './find-ticks';
import { type DateGroup, groupDates } from './group-dates';
import { type Item, type LaneLayout, layOut, type Placed } from './lay-out';
import { LABEL_SIZE, type MeasureText } from './measure-text';
import { type Reach, type TimeScale, toDay, WHOLE } from './scale';

/** An event as drawn, in units of the drawing. */
export interface Mark extends Placed {
  readonly event: TimelineEvent;
  /** Middle of its row. */
  readonly y: number;
  /** Its marker; equal for a point. Outside the plot where it began before what is in view. */
  readonly x: number;
  readonly until: number;
  readonly spanUntil: number | null;
  readonly label: number;
}

/** A lane as drawn. */
export interface DrawnLane {
  readonly lane: Lane;
  readonly name: Bilingual;
  readonly top: number;
  readonly height: number;
  /** In order of time. */
  readonly marks: readonly Mark[];
  /** Where events lie whose names have no room. */
  readonly ticks: readonly number[];
}

/** A date of the article as drawn. */
export interface DrawnDate {
  readonly date: ArticleDate;
  readonly x: number;
  /** The end of its day or month, or of its stretch. */
  readonly until: number;
}

/** All there is to draw, in units of the drawing: the plot's left edge is 0, its top 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where the axis lies; labels of dates are above. */
  readonly axis: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly DrawnLane[];
  readonly dates: readonly DrawnDate[];
  /** Labels of the dates, and of those that differ, which have a line of their own. */
  readonly groups: { readonly dates: readonly DateGroup[]; readonly differs: readonly DateGroup[] };
}

/** How a view is drawn. */
export interface DrawingOptions {
  readonly scale: TimeScale;
  readonly reach: Reach;
  /** Of the plot. */
  readonly width: number;
  readonly language: keyof Bilingual;
  readonly measure: MeasureText;
  /** Whether lanes grow until every event has its name. */
  readonly isWhole: boolean;
  /** The event that is always shown; null for none. */
  readonly first: string | null;
  /** A lane is never lower than this, so that zooming moves little; `countRows`. */
  readonly leastRows: ReadonlyMap<Lane, number>;
  readonly countDates: (count: number) => string;
}

/** From one row to the next, and what a lane has besides its rows. */
const ROW = 24;
const LANE = 18;
/** From the lane's top to the middle of its first row. */
const FIRST_ROW = 20;
/** The most rows of a lane until all events are asked for; its name needs two. */
const ROWS = { least: 2, most: 4 } as const;
/** Room above the axis: for labels of dates, or for the heavy ticks alone. */
const AXIS = { withDates: 40, alone: 20 } as const;
const DIFFERS_ROW = 18;
const LANES_BELOW_AXIS = 24;
/** A period narrower than this is drawn as a point at its beginning. */
const LEAST_PERIOD = 12;

/** A duration narrower than this is hidden by its own marker. */
const LEAST_SPAN = 5;

/** The picture of a view. Quadratic in the events of one lane at worst: some 2 ms for 170 events. */
export function toDrawing(view: TimelineView, options: DrawingOptions): Drawing {
  const { scale, reach, width } = options;
  const all = view.article?.dates ?? [];
  const isIn = (date: ArticleDate): boolean =>
    toX(date.days.first, options) < width && endX(date.days.last, options) > 0;
  const dates = all.filter(isIn).map((date) => toDrawnDate(date, options));
  const groups = {
    dates: group(
      dates.filter(({ date }) => date.verdict !== 'differs'),
      options,
    ),
    differs: group(
      dates.filter(({ date }) => date.verdict === 'differs'),
      options,
    ),
  };
  const above = view.article === null ? AXIS.alone : AXIS.withDates;
  const axis = above + (groups.differs.length > 0 ? DIFFERS_ROW : 0);
  const lanes = stack(view, options, axis + LANES_BELOW_AXIS);
  const last = lanes.at(-1);
  const height = last === undefined ? axis + LANES_BELOW_AXIS : last.top + last.height;
  return { width, height, axis, ticks: findTicks(scale, reach, width), lanes, dates, groups };
}

const toX = (iso: string, { scale, reach, width }: Placing): number =>
  ((scale.at(toDay(iso)) - reach.from) / (reach.until - reach.from)) * width;

/** Where a day ends. */
const endX = (iso: string, { scale, reach, width }: Placing): number =>
  ((scale.at(toDay(iso) + 1) - reach.from) / (reach.until - reach.from)) * width;

const toDrawnDate = (date: ArticleDate, options: DrawingOptions): DrawnDate => ({
  date,
  x: toX(date.days.first, options),
  until: endX(date.days.last, options),
});

/** Only points have a label: a stretch is a bar on the axis, whose words the table and the list have. */
function group(drawn: readonly DrawnDate[], options: DrawingOptions): readonly DateGroup[] {
  const { width, language, measure, countDates } = options;
  const points = drawn.filter(({ date, x }) => date.isPoint && x >= 0).map(({ date }) => date);
  return groupDates(points, {
    width,
    language,
    toX: (date) => toX(date.days.first, options),
    measure: (label) => measure(label, true),
    count: countDates,
  });
}

/** The lanes one under the other. */
function stack(view: TimelineView, options: DrawingOptions, from: number): readonly DrawnLane[] {
  let top = from;
  return view.lanes.map(({ lane, name }) => {
    const events = view.events.filter((event) => event.lane === lane);
    const layout = layOutEvents(events, options);
    const rows = Math.max(ROWS.least, layout.rows, options.leastRows.get(lane) ?? 0);
    const drawn = toLane(events, layout, options, top);
    const height = LANE + rows * ROW;
    top += height;
    return { lane, name, top: top - height, height, ...drawn };
  });
}

/** The rows of each lane when all years are in view. */
export const countRows = (
  view: TimelineView,
  options: Pick<DrawingOptions, 'scale' | 'width' | 'language' | 'measure'>,
): ReadonlyMap<Lane, number> =>
  new Map(
    view.lanes.map(({ lane }) => {
      const events = view.events.filter((event) => event.lane === lane);
      return [lane, layOutEvents(events, { ...options, reach: WHOLE, isWhole: false, first: null }).rows];
    }),
  );

/** What places need to know. */
type Placing = Omit<DrawingOptions, 'leastRows' | 'countDates'>;

function layOutEvents(events: readonly TimelineEvent[], options: Placing): LaneLayout {
  const items = events.flatMap((event) => toItem(event, options) ?? []);
  return layOut(items, { width: options.width, rowsMost: options.isWhole ? Number.POSITIVE_INFINITY : ROWS.most });
}

/** Those named by the article go before all others, the one with the focus before these. */
const IN_ARTICLE = 1_000;
const FIRST = 10_000;

/** Null for what lies outside the part in view. What began before it stands at its left edge. */
function toItem(event: TimelineEvent, options: Placing): Item | null {
  const { x, until, spanUntil } = placeOf(event, options);
  if (x > options.width || Math.max(until, spanUntil ?? x) < 0) return null;
  const weight = event.weight + (event.inArticle ? IN_ARTICLE : 0) + (event.id === options.first ? FIRST : 0);
  const label = options.measure(event.name[options.language], event.inArticle);
  return { id: event.id, x: Math.max(0, x), until: Math.max(0, until), spanUntil, label, weight };
}

/** A day is a point; a month or a year is a bar over it, once that is wide enough to be seen as one. */
function placeOf({ start, end }: TimelineEvent, options: Placing): Pick<Mark, 'x' | 'until' | 'spanUntil'> {
  const x = toX(start.first, options);
  const periodEnd = endX(start.last, options);
  const isPeriod = start.granularity !== 'day' && periodEnd - x >= LEAST_PERIOD;
  const spanEnd = end === null ? x : endX(end.last, options);
  return { x, until: isPeriod ? periodEnd : x, spanUntil: spanEnd - x >= LEAST_SPAN ? spanEnd : null };
}

function toLane(
  events: readonly TimelineEvent[],
  { placed, hidden }: LaneLayout,
  options: DrawingOptions,
  top: number,
): Pick<DrawnLane, 'marks' | 'ticks'> {
  const places = new Map(placed.map((place) => [place.id, place]));
  const without = new Set(hidden);
  const marks = events.flatMap((event): Mark | readonly [] => {
    const place = places.get(event.id);
    if (place === undefined) return [];
    const label = options.measure(event.name[options.language], event.inArticle);
    return { ...place, event, y: top + FIRST_ROW + place.row * ROW, ...placeOf(event, options), label };
  });
  return {
    marks,
    ticks: events.filter(({ id }) => without.has(id)).map(({ start }) => Math.max(0, toX(start.first, options))),
  };
}

/** The height of a line of text, for the ring around an event. */
export const RING = { above: LABEL_SIZE - 1, height: ROW } as const;
