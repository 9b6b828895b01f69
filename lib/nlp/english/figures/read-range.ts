import { isClock, isYear } from './digit-guards';
import type { Amount } from './figure';
import type { Measure } from './measure';
import { readAmount } from './read-amount';
import { followsChange } from './read-change';
import { readCountedNoun } from './read-counted-noun';
import { readDenominator } from './read-denominator';
import { clean } from './read-numeral';
import { isGlued, type Tokens } from './tokens';

/** Two ends of a range with one measure. */
export interface Range {
  readonly start: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly measure: Measure | null;
  readonly scaled: boolean;
}

/**
 * Reads the range that an amount opens: `"5 to 10 percent"`, `"between 15% and 43%"`, `"$3-4 billion"`, `"8- to 16-meter"`,
 * `"two or three"`. `null` where it opens none: "rose from 5 to 10 percent" gives two levels, "3-1" is a score,
 * "rose 3 points to 45 points" a change and a level.
 */
export function readRange(tokens: Tokens, low: Amount): Range | null {
  const joint = readJoint(tokens, low);
  if (joint === null) return null;
  const high = readAmount(tokens, joint.next);
  if (high === null || high.numeral.share !== low.numeral.share) return null;
  const measure = commonMeasure(low, high);
  if (measure === undefined || isTwoLevels(tokens, low, high, joint.word)) return null;
  const ends = toEnds(tokens, low, high);
  if (ends === null || !isPlausible(tokens, low, high, joint.word)) return null;
  const start = joint.word === 'and' ? low.start - 1 : low.start;
  const scaled = high.numeral.scale > 1;
  return {
    start,
    next: high.next,
    ...ends,
    measure: measure === null ? null : { ...measure, next: high.next },
    scaled,
  };
}

type Joint = { readonly next: number; readonly word: 'to' | 'and' | 'or' | 'hyphen' | 'dash' };

function readJoint(tokens: Tokens, { start, next }: Amount): Joint | null {
  const hanging = isGlued(tokens.at(next), '-') && !tokens.at(next + 1).glued ? next + 1 : next;
  const token = tokens.at(hanging);
  if (token.lower === 'to' || token.lower === 'through' || token.text === '〜')
    return { next: hanging + 1, word: 'to' };
  if (token.lower === 'or') return { next: hanging + 1, word: 'or' };
  if (token.lower === 'and')
    return tokens.at(start - 1).lower === 'between' ? { next: hanging + 1, word: 'and' } : null;
  const isTight = token.glued === tokens.at(hanging + 1).glued;
  if (token.text === '-') return isTight ? { next: hanging + 1, word: 'hyphen' } : null;
  return /^[–—~]$/u.test(token.text) && isTight ? { next: hanging + 1, word: 'dash' } : null;
}

/** The measure of both ends; `undefined` where they differ. */
function commonMeasure(low: Amount, high: Amount): Measure | null | undefined {
  if (low.measure === null || high.measure === null) return high.measure ?? low.measure;
  if (low.measure.unit === high.measure.unit) return high.measure;
  return undefined;
}

/** The lower end takes the higher's scale where it is the smaller number: "$3-4 billion", not "$500 to $1 million". */
function toEnds(tokens: Tokens, low: Amount, high: Amount): { low: number; high: number } | null {
  const shares =
    low.numeral.scale === 1 && high.numeral.scale > 1 && low.numeral.coefficient < high.numeral.coefficient;
  const end = readShortEnd(tokens, low, high);
  if (end !== null) return { low: low.numeral.value, high: end };
  const factor = low.measure === null ? (high.measure?.factor ?? 1) : 1;
  const from = clean(low.numeral.value * factor * (shares ? high.numeral.scale : 1));
  const to = high.numeral.value;
  if (from < to) return { low: from, high: to };
  return from < 0 && to < from ? { low: to, high: from } : null;
}

/** "156.78-79 yen": dealers' quotes leave out what both ends share. */
function readShortEnd(tokens: Tokens, low: Amount, high: Amount): number | null {
  const [first, last] = [tokens.at(low.digits).text, tokens.at(high.digits).text];
  const isQuote = /^\d+\.\d\d$/u.test(first) && /^\d\d$/u.test(last) && tokens.at(low.next).text === '-';
  if (!isQuote || high.measure?.kind !== 'money') return null;
  const end = Number(`${first.slice(0, -2)}${last}`);
  return end > low.numeral.value ? end : null;
}

/** Whether the two are where something moved from and to. */
function isTwoLevels(tokens: Tokens, low: Amount, high: Amount, word: Joint['word']): boolean {
  if (word !== 'to') return false;
  if (tokens.at(low.start - 1).lower === 'by' && low.measure !== null && high.measure === null) return true;
  if (!followsChange(tokens, low.start)) return false;
  const isFrom = tokens.at(low.start - 1).lower === 'from';
  if (!isFrom && isLoss(tokens, low, high)) return false;
  return isFrom || low.measure !== null || (high.measure === null && readCountedNoun(tokens, high.next, 2) === null);
}

/** "lost $14 million to $15 million a day": what is lost in a time has no level to come to. */
const isLoss = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  /^los[eit]/u.test(tokens.at(low.start - 1).lower) &&
  low.measure?.kind === 'money' &&
  readDenominator(tokens, high.next) !== null;

/** "5-10-2010", "9 to 10:30": the higher end goes on into something else. */
const isJoinedOn = (tokens: Tokens, next: number): boolean =>
  /^[-:/]$/u.test(tokens.at(next).text) && tokens.at(next).glued && tokens.at(next + 1).kind === 'number';

/** Digits joined by a hyphen alone may be a score, a date or a number plate: then a measure must follow. */
function isPlausible(tokens: Tokens, low: Amount, high: Amount, word: Joint['word']): boolean {
  if (isJoinedOn(tokens, high.next) || isClock(tokens, low.digits, low.numeral)) return false;
  if (word === 'hyphen' && low.numeral.written !== high.numeral.written) return false;
  if (isYearBefore(tokens, low, high)) return false;
  if (low.measure !== null || high.measure !== null) return true;
  if (isYear(tokens, low.digits, low.numeral) && isYear(tokens, high.digits, high.numeral)) return false;
  const counted = readCountedNoun(tokens, high.next, 2) !== null;
  if (word === 'or' || word === 'hyphen') return counted;
  if (word === 'dash') return counted || (low.numeral.value >= 100 && !isYearLike(low) && !isYearLike(high));
  return counted || !isYearLike(low);
}

/** "was down in January 1987 to 12.32 million barrels": a year and what was reached. */
const isYearBefore = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  low.measure === null && high.numeral.scale > 1 && isYear(tokens, low.digits, low.numeral);

const isYearLike = ({ numeral }: Amount): boolean => numeral.plain && numeral.value >= 1900 && numeral.value < 2100;
