import type { Bound } from '../../types';
import type { Tokens } from './tokens';

/** Words before a number that limit it, the longest first. They are part of the figure. */
const BEFORE: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['no less than', 'min'],
    ['no fewer than', 'min'],
    ['not less than', 'min'],
    ['at least', 'min'],
    ['at the least', 'min'],
    ['more than', 'min'],
    ['greater than', 'min'],
    ['higher than', 'min'],
    ['well over', 'min'],
    ['just over', 'min'],
    ['a little over', 'min'],
    ['slightly more than', 'min'],
    ['in excess of', 'min'],
    ['upwards of', 'min'],
    ['a minimum of', 'min'],
    ['minimum of', 'min'],
    ['over', 'min'],
    ['above', 'min'],
    ['exceeding', 'min'],
    ['topping', 'min'],
    ['no more than', 'max'],
    ['not more than', 'max'],
    ['up to', 'max'],
    ['as many as', 'max'],
    ['as much as', 'max'],
    ['as high as', 'max'],
    ['at most', 'max'],
    ['at the most', 'max'],
    ['less than', 'max'],
    ['fewer than', 'max'],
    ['lower than', 'max'],
    ['just under', 'max'],
    ['a maximum of', 'max'],
    ['maximum of', 'max'],
    ['under', 'max'],
    ['below', 'max'],
    ['close to', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['circa', 'about'],
    ['approx', 'about'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound] as const);

/** Words after a number that limit it: "or more", "or so". */
const AFTER: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], 'min'],
  [['or', 'over'], 'min'],
  [['or', 'above'], 'min'],
  [['and', 'above'], 'min'],
  [['and', 'over'], 'min'],
  [['or', 'less'], 'max'],
  [['or', 'fewer'], 'max'],
  [['or', 'under'], 'max'],
  [['or', 'below'], 'max'],
  [['or', 'so'], 'about'],
];

/** A limit that was read, and the index where its words begin or behind which they end. */
export interface Qualifier {
  readonly bound: Bound;
  readonly index: number;
}

/** "over" and "above" before a number are also places and times ("over the weekend"): with a number right behind them they limit it. */
export function readQualifierBefore(tokens: Tokens, at: number): Qualifier | null {
  for (const [words, bound] of BEFORE) {
    const from = at - words.length;
    if (words.every((word, offset) => tokens.at(from + offset).lower === word)) return { bound, index: from };
  }
  return null;
}

/** The limit that follows a number or its noun; `null` where none does. "50+", "20-plus" are read too. */
export function readQualifierAfter(tokens: Tokens, at: number): Qualifier | null {
  const next = tokens.at(at);
  if (next.text === '+' && next.glued) return { bound: 'min', index: at + 1 };
  if (next.text === '-' && next.glued && tokens.at(at + 1).lower === 'plus') return { bound: 'min', index: at + 2 };
  for (const [words, bound] of AFTER) {
    if (words.every((word, offset) => tokens.at(at + offset).lower === word))
      return { bound, index: at + words.length };
  }
  return null;
}
