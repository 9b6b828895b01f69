import type { TimelineView } from '../../lib/views';
import { type DatesOptions, drawDates, labelDates } from './draw-dates';
import type { DateLabels, Drawing, DrawnLane } from './drawing';
import { findTicks } from './find-ticks';
import { type StackOptions, stackLanes } from './stack-lanes';

/** How a view is drawn. */
export interface DrawingOptions extends StackOptions, DatesOptions {}

/** Room above the axis: for labels of dates, or for the heavy ticks alone. */
const AXIS = { withDates: 40, alone: 20 } as const;
const DIFFERS_ROW = 18;
const LANES_BELOW_AXIS = 24;

/** The picture of a view. Quadratic in the events of one lane at worst: some 2 ms for 170 events. */
export function toDrawing(view: TimelineView, options: DrawingOptions): Drawing {
  const { scale, reach, width } = options;
  const dates = drawDates(view, options);
  const groups = labelDates(dates, options);
  const axis = findAxis(view, groups);
  const lanes = stackLanes(view, options, axis + LANES_BELOW_AXIS);
  const height = findFoot(lanes, axis + LANES_BELOW_AXIS);
  return { width, height, axis, ticks: findTicks(scale, reach, width), lanes, dates, groups };
}

const findAxis = ({ article }: TimelineView, { differs }: DateLabels): number =>
  (article === null ? AXIS.alone : AXIS.withDates) + (differs.length > 0 ? DIFFERS_ROW : 0);

function findFoot(lanes: readonly DrawnLane[], top: number): number {
  const last = lanes.at(-1);
  return last === undefined ? top : last.top + last.height;
}
