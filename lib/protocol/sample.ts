import type { CardView } from '../views';
import type { Mark } from './messages';

/** A text that was read to be shown on a page of ours. */
export interface SampleReading {
  /** Sorted, disjoint. */
  readonly marks: readonly Mark[];
  /** The card of each mark, at its index; null where there is nothing to show. */
  readonly cards: readonly (CardView | null)[];
}
