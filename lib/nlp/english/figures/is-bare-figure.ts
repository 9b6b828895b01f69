import type { Numeral } from './numeral';
import { beginsSentence, endsSentence, type Tokens } from './tokens';

/**
 * Whether a number with no unit, noun, range or qualifier is a figure by itself ("closed at 9,505.96", "down 100", "the
 * answer is 42"). Digits are; words are where a preposition, a verb of count or "up" and "down" show that they are.
 */
export function isBareFigure(tokens: Tokens, start: number, numeral: Numeral, next: number): boolean {
  if (numeral.written === 'digits') return true;
  if (numeral.value === 1 && numeral.scale === 1) return false;
  if (numeral.scale > 1 || numeral.value >= 100) return true;
  const [before, after] = [tokens.at(start - 1).lower, tokens.at(next).lower];
  if (BEFORE.has(before) || after === 'up' || after === 'down') return true;
  if (PEOPLE_AFTER.has(after) && beginsSentence(tokens, start)) return true;
  return after === 'of' && before !== 'the' && !endsSentence(tokens, next);
}

/** "Ten were hurt." */
const PEOPLE_AFTER: ReadonlySet<string> = new Set('were are died have had others'.split(' '));

const BEFORE: ReadonlySet<string> = new Set(
  'to from by than killed killing injured injuring wounded wounding arrested totaled totalled numbered equals up down below above'.split(
    ' ',
  ),
);
