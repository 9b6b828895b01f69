import type { Expression } from './expression';
import type { Period } from './period';

/** What the sentence says of the date: it lies behind, ahead, on whichever side is nearer, or the sentence does not tell. */
export type Tense = 'past' | 'future' | 'either' | null;

/** What a date expression is resolved against. */
export interface Context {
  /** The publication date as a day number; null where unknown, which leaves every relative date unresolved. */
  readonly published: number | null;
  /** Asked only where a year or week is missing. */
  readonly tense: () => Tense;
  /** The date named last before the expression, in the same or an earlier sentence. */
  readonly anchor: Period | null;
  /** The day named last before it. */
  readonly anchorDay: Period | null;
  /** The month, quarter, half or year named last before it. */
  readonly anchorPeriod: Period | null;
  /** The date named last before it in the same sentence. */
  readonly sentenceAnchor: Period | null;
  /** The season named last before it with its year, in the same block and not far back. */
  readonly season: Period | null;
}

/** Turns an expression into days; null where the text does not give enough. */
export type Resolve = (expression: Expression, context: Context) => Period | null;
