import type { Bilingual, Lane } from '../../lib/notes';
import type { ArticleDate, TimelineEvent } from '../../lib/views';
import type { Tick } from './find-ticks';
import type { DateGroup } from './group-dates';
import type { Placed } from './lay-out';

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

/** Labels of the dates, and of those that differ, which have a line of their own. */
export interface DateLabels {
  readonly dates: readonly DateGroup[];
  readonly differs: readonly DateGroup[];
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
  readonly groups: DateLabels;
}
