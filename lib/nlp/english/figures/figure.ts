import type { Bound } from '../../types';
import type { Measure } from './measure';
import type { Numeral } from './numeral';
import type { Change } from './read-change';

/** How a figure was read; `figure/<kind>` is the rule that its candidate names. `ellipsis`: its noun stands beside it. */
export type FigureKind = Measure['kind'] | 'share' | 'number' | 'ellipsis';

/** A number with the measure read behind it, before guards, ranges and qualifiers. */
export interface Amount {
  /** Index of the first token: the currency's, else the number's. */
  readonly start: number;
  /** Index of the number's first token. */
  readonly digits: number;
  readonly numeral: Numeral;
  readonly measure: Measure | null;
  /** Index of the token behind the amount. */
  readonly next: number;
}

/** A figure in the making, by token indexes. */
export interface Figure {
  /** Index of the first token, qualifier included. */
  readonly start: number;
  /** Index of the number's or currency's first token. */
  readonly core: number;
  readonly next: number;
  readonly number: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly bound: Bound | null;
  readonly change: Change | null;
  readonly kind: FigureKind;
  /** Whether it has a scale word ("four billion"), which money takes on more readily than people. */
  readonly scaled: boolean;
  /** A number in words that is a figure only if a figure beside it lends it a noun ("and Kyushu four"). */
  readonly tentative: boolean;
  /** A number right behind a name, which is the name's own ("Boeing 747") unless a gap left it there ("Britain had 63, France 20"). */
  readonly named: boolean;
}
