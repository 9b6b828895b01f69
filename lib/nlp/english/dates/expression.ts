import type { Season, Unit } from './lexicon';

/**
 * What a date expression says, before it is placed on the calendar. `of` is the larger stretch the text names with it
 * ("of 2020", "last year"), or null where it names none.
 */
export type Expression =
  | Day
  | Month
  | Months
  | Quarter
  | Half
  | SeasonOf
  | Year
  | FiscalYear
  | Decade
  | Century
  | Weekday
  | Weekend
  | Holiday
  | Part
  | Nth
  | Shift
  | Named
  | Same
  | SamePeriod
  | Recent
  | Within
  | Ahead
  | Ending
  | WeekOf
  | Remainder
  | Range;

/** "18 April 2023"; `month` null in "the 15th". `weekday` where one stands beside it. */
export interface Day {
  readonly is: 'day';
  readonly day: number;
  readonly month: number | null;
  readonly of: Expression | null;
  readonly weekday: number | null;
}

/** "April 2016". */
export interface Month {
  readonly is: 'month';
  readonly month: number;
  readonly of: Expression | null;
}

/** "July-Sept.", "the April-June quarter": whole months, first to last. */
export interface Months {
  readonly is: 'months';
  readonly first: number;
  readonly last: number;
  readonly of: Expression | null;
}

/** "the third quarter of 2020". Of a fiscal year where `of` is one. */
export interface Quarter {
  readonly is: 'quarter';
  readonly quarter: number;
  readonly of: Expression | null;
}

/** "the first half of 2023". */
export interface Half {
  readonly is: 'half';
  readonly half: number;
  readonly of: Expression | null;
}

/** "the winter of 2021". */
export interface SeasonOf {
  readonly is: 'season';
  readonly season: Season;
  readonly of: Expression | null;
}

/** "2016"; an era's year is already turned into ours. */
export interface Year {
  readonly is: 'year';
  readonly year: number;
  readonly era: boolean;
}

/** "fiscal 2022". `start` is the month it begins in: 4 in Japan, 10 for the United States government. */
export interface FiscalYear {
  readonly is: 'fiscal-year';
  readonly year: number;
  readonly start: number;
}

/** "the 1990s": `year` 1990. */
export interface Decade {
  readonly is: 'decade';
  readonly year: number;
}

/** "the 20th century": `century` 20. */
export interface Century {
  readonly is: 'century';
  readonly century: number;
}

/** "Monday", "Monday of next week". */
export interface Weekday {
  readonly is: 'weekday';
  readonly weekday: number;
  readonly of: Expression | null;
}

/** "the weekend", "this weekend": the one just over or the coming one. */
export interface Weekend {
  readonly is: 'weekend';
}

/** "Christmas Day". `holiday` is a key of HOLIDAYS. */
export interface Holiday {
  readonly is: 'holiday';
  readonly holiday: string;
  /** "Labor Day weekend". */
  readonly weekend: boolean;
  readonly of: Expression | null;
}

/** `early`, `mid`, `late`: a third; `start`, `end`: the first or last day. */
export interface Part {
  readonly is: 'part';
  readonly part: 'early' | 'mid' | 'late' | 'start' | 'end';
  readonly of: Expression;
}

/** "the first week of 2021", "the last three weeks of this year", "the first Monday of May". A negative `nth` counts from the end. */
export interface Nth {
  readonly is: 'nth';
  readonly nth: number;
  readonly count: number;
  readonly unit: Unit | 'weekday';
  readonly weekday: number;
  readonly of: Expression;
}

/**
 * "last week", "three years ago", "the previous month", "two days before yesterday": so many units from the publication
 * date, from the date named before, or from a date named with it.
 */
export interface Shift {
  readonly is: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'publication' | 'anchor' | Expression;
  /** "a week ago": counted to the day, unlike "last week". */
  readonly counted: boolean;
  readonly approximate: boolean;
}

/** "last April", "next Friday", "this summer": the one before, of now, or after. `coming` and `past` take the nearest. */
export interface Named {
  readonly is: 'named';
  readonly which: 'last' | 'this' | 'next' | 'coming' | 'past';
  readonly of: Weekday | Month | Months | SeasonOf | Holiday | Quarter | Half | Day;
}

/** "the same day", "that year". */
export interface Same {
  readonly is: 'same';
  readonly unit: Unit;
  /** "the day": falls back to the publication date where the text names no other. */
  readonly loose: boolean;
}

/** "the same period last year": the period named before, in another year. */
export interface SamePeriod {
  readonly is: 'same-period';
  readonly of: Expression;
}

/** "the past five years", "the next decade": from the publication date, back or ahead. */
export interface Recent {
  readonly is: 'recent';
  readonly count: number;
  readonly unit: Unit;
  readonly ahead: boolean;
  /** "the previous three months": up to the period named before, not to now. */
  readonly beside?: true;
}

/** "within three years". */
export interface Within {
  readonly is: 'within';
  readonly count: number;
  readonly unit: Unit;
}

/** "in two weeks": that far from the publication date. */
export interface Ahead {
  readonly is: 'ahead';
  readonly count: number;
  readonly unit: Unit;
}

/** "the three months to June", "the fiscal year ended March 31, 2024", "the fiscal year starting in April". */
export interface Ending {
  readonly is: 'ending';
  readonly months: number;
  /** Of a stretch counted in days or weeks, where `months` is 0. */
  readonly days?: number;
  readonly to: Expression;
  /** Whether `to` is its last or its first day or month. */
  readonly edge: 'end' | 'start';
  /** "ended", "began": a past form. Others leave open whether it is over. */
  readonly over: boolean;
  readonly unit: 'fiscal-year' | 'year' | 'half' | 'quarter' | 'month';
}

/** "the week of April 3": `edge` "end" where it ends on the day. */
export interface WeekOf {
  readonly is: 'week-of';
  readonly edge: 'holds' | 'start' | 'end';
  readonly of: Expression;
}

/** "earlier this year", "later this month": up to or from the publication date. */
export interface Remainder {
  readonly is: 'remainder';
  readonly side: 'earlier' | 'later';
  readonly of: Expression;
}

/** "April 1 to June 30, 2016". `now` is the publication date ("to date"). */
export interface Range {
  readonly is: 'range';
  readonly from: Expression | 'now';
  readonly to: Expression | 'now';
}

/** An expression with the index of the token after it. */
export interface Found<E extends Expression = Expression> {
  readonly expression: E;
  readonly end: number;
}
