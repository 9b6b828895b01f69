import type { Bilingual } from '../../lib/notes';
import type { TimelineEvent } from '../../lib/views';
import type { Mark } from './drawing';
import type { MeasureText } from './measure-text';
import { type Reach, type TimeScale, toDay } from './scale';

/** What places on the axis follow. */
export interface AxisPlacing {
  readonly scale: TimeScale;
  readonly reach: Reach;
  /** Of the plot. */
  readonly width: number;
}

/** What places of events and their names follow. */
export interface Placing extends AxisPlacing {
  readonly language: keyof Bilingual;
  readonly measure: MeasureText;
}

/** Where a day begins; under 0 and over the plot's width outside what is in view. */
export const toX = (iso: string, placing: AxisPlacing): number => placeDay(toDay(iso), placing);

/** Where a day ends. */
export const toEndX = (iso: string, placing: AxisPlacing): number => placeDay(toDay(iso) + 1, placing);

const placeDay = (day: number, { scale, reach, width }: AxisPlacing): number =>
  ((scale.at(day) - reach.from) / (reach.until - reach.from)) * width;

/** A period narrower than this is drawn as a point at its beginning. */
const LEAST_PERIOD = 12;

/** A duration narrower than this is hidden by its own marker. */
const LEAST_SPAN = 5;

/** A day is a point; a month or a year is a bar over it, once that is wide enough to be seen as one. */
export function placeEvent(
  { start, end }: TimelineEvent,
  placing: AxisPlacing,
): Pick<Mark, 'x' | 'until' | 'spanUntil'> {
  const x = toX(start.first, placing);
  const periodEnd = toEndX(start.last, placing);
  const isPeriod = start.granularity !== 'day' && periodEnd - x >= LEAST_PERIOD;
  const spanEnd = end === null ? x : toEndX(end.last, placing);
  return { x, until: isPeriod ? periodEnd : x, spanUntil: spanEnd - x >= LEAST_SPAN ? spanEnd : null };
}

/** The width of an event's name. Those named by the article are set bold. */
export const measureName = ({ name, inArticle }: TimelineEvent, { language, measure }: Placing): number =>
  measure(name[language], inArticle);
