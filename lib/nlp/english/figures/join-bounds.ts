import type { Figure } from './figure';
import type { Tokens } from './tokens';

/**
 * Makes one range of a lower and an upper bound that "and" joins: "more than 10 and less than 40 percent" → 10 to 40 %.
 */
export function joinBounds(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const previous = joined.at(-1);
    if (previous !== undefined && isPair(tokens, previous, figure)) joined[joined.length - 1] = join(previous, figure);
    else joined.push(figure);
  }
  return joined;
}

function isPair(tokens: Tokens, low: Figure, high: Figure): boolean {
  const joint = tokens.at(low.next).lower;
  if (high.start !== low.next + 1 || (joint !== 'and' && joint !== 'but')) return false;
  const isNested = low.bound === 'min' && high.bound === 'max' && low.number < high.number;
  return isNested && low.high === null && high.high === null && (low.unit === null || low.unit === high.unit);
}

const join = (low: Figure, high: Figure): Figure => ({
  ...high,
  start: low.start,
  core: low.core,
  number: low.number,
  high: high.number,
  bound: null,
});
