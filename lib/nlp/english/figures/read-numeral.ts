import { DENOMINATORS } from './number-words';
import type { Numeral } from './numeral';
import { readCardinal } from './read-cardinal';
import { readDigits } from './read-digits';
import { readScale } from './read-scale';
import { isGlued, type Tokens } from './tokens';

/**
 * Reads the number that begins at a token: `"1.2 million"` → 1200000; `"a hundred and five"` → 105; `"half a million"`
 * → 500000; `"two and a half"` → 2.5; `"two-thirds"` → 0.667, a share. `null` where no number begins there.
 *
 * `money` allows the one-letter scales of prices ("$5m"). Whether the number is a figure at all is not asked here.
 */
export function readNumeral(tokens: Tokens, start: number, money = false): Numeral | null {
  const numeral = readHalfOfScale(tokens, start) ?? readShare(tokens, start) ?? readPlainNumeral(tokens, start, money);
  return numeral !== null && Number.isFinite(numeral.value) ? numeral : null;
}

function readPlainNumeral(tokens: Tokens, start: number, money: boolean): Numeral | null {
  const digits = readDigits(tokens, start);
  const cardinal = digits === null ? readCardinal(tokens, start) : null;
  const core = digits ?? cardinal;
  if (core === null) return null;
  const half = readAndAHalf(tokens, core.next);
  const scale = readScale(tokens, half.next, money && digits !== null);
  const late = scale.scale > 1 ? readAndAHalf(tokens, scale.next) : { next: scale.next, value: 0 };
  const coefficient = core.value + half.value + late.value;
  return {
    next: late.next,
    value: clean(coefficient * scale.scale),
    coefficient,
    scale: scale.scale * (cardinal?.scale ?? 1),
    written: digits === null ? 'words' : 'digits',
    plain: digits?.plain === true && scale.scale === 1 && half.value === 0,
    share: digits?.share === true && scale.scale === 1,
  };
}

/** Takes the noise of binary fractions off a product: 16.6 × 10⁹ is 16600000000, not 16600000000.000002. */
export const clean = (value: number): number => Number(value.toPrecision(15));

/** "and a half" behind a number: 0.5. */
function readAndAHalf(tokens: Tokens, start: number): { next: number; value: number } {
  const step = tokens.at(start).text === '-' ? 1 : 0;
  const and = start + step;
  const isHalf = tokens.at(and).lower === 'and' && tokens.at(and + 1 + step).lower === 'a';
  if (isHalf && tokens.at(and + 2 + step * 2).lower === 'half') return { next: and + 3 + step * 2, value: 0.5 };
  return { next: start, value: 0 };
}

/** "half a million", "half-dozen", "a quarter of a million". */
function readHalfOfScale(tokens: Tokens, start: number): Numeral | null {
  const article = isArticle(tokens, start) ? 1 : 0;
  const word = tokens.at(start + article).lower;
  if (word !== 'half' && word !== 'quarter') return null;
  let next = start + article + 1;
  if (tokens.at(next).lower === 'of') next += 1;
  if (isArticle(tokens, next) || isGlued(tokens.at(next), '-')) next += 1;
  const scale = readScale(tokens, next, false);
  if (scale.scale === 1) return null;
  const coefficient = word === 'half' ? 0.5 : 0.25;
  return { ...words(scale.next, coefficient * scale.scale), coefficient, scale: scale.scale };
}

/** "one-third", "two thirds", "half", "a quarter", "¾" is left to `readDigits`. */
function readShare(tokens: Tokens, start: number): Numeral | null {
  const first = tokens.at(start).lower;
  if (first === 'half') return { ...words(start + 1, 0.5), share: true };
  if (isArticle(tokens, start)) return readUnitFraction(tokens, start + 1);
  const numerator = readCardinal(tokens, start);
  if (numerator === null || numerator.value < 1 || numerator.value > 20) return null;
  const joint = isGlued(tokens.at(numerator.next), '-') ? numerator.next + 1 : numerator.next;
  const word = tokens.at(joint).lower;
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || isPluralFraction(word) !== numerator.value > 1) return null;
  return { ...words(joint + 1, numerator.value / denominator), share: true };
}

/** "a third", "a quarter", "a fifth": parts only where what follows makes them so, see `isNoFigure`. */
function readUnitFraction(tokens: Tokens, start: number): Numeral | null {
  const word = tokens.at(start).lower;
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || isPluralFraction(word) || word === 'half') return null;
  return { ...words(start + 1, 1 / denominator), share: true };
}

const isPluralFraction = (word: string): boolean => word.endsWith('s');

function isArticle(tokens: Tokens, index: number): boolean {
  const { lower } = tokens.at(index);
  return lower === 'a' || lower === 'an';
}

const words = (next: number, value: number): Numeral => ({
  next,
  value,
  coefficient: value,
  scale: 1,
  written: 'words',
  plain: false,
  share: false,
});
