import { afterWords, isFree, isFreeAfter, wordAt } from './input';
import type { Token } from './tokens';

/** A number with the index of the token after it. */
export interface Counted {
  readonly value: number;
  readonly end: number;
  /** "a couple of". */
  readonly approximate?: true;
}

/** Words that make a number before them an amount: "15 percent", "12 million". */
const AMOUNTS = new Set('percent pct per million billion trillion thousand hundred percentage bn mn yen'.split(' '));

/** The day of a month: "18", "18th", "eighteenth", "twenty first"; null where none stands there. */
export function readDayNumber(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'ordinal') return inMonth(token.number, at + 1);
  if (token.kind === 'number') {
    const isAmount = token.end - token.start > 2 || AMOUNTS.has(wordAt(tokens, at + 1)) || !isFreeAfter(tokens, at);
    return isAmount ? null : inMonth(token.number, at + 1);
  }
  return readSpelledOrdinal(tokens, at);
}

const inMonth = (value: number, end: number): Counted | null => (value >= 1 && value <= 31 ? { value, end } : null);

/** "ninth", "twenty-first", "thirty first". */
export function readSpelledOrdinal(tokens: readonly Token[], at: number): Counted | null {
  const { ordinal, number } = tokens[at]?.entry ?? {};
  if (ordinal !== undefined && ordinal > 0) return inMonth(ordinal, at + 1);
  if (number !== 20 && number !== 30) return null;
  const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = tokens[next]?.entry.ordinal;
  return ones !== undefined && ones > 0 && ones < 10 ? inMonth(number + ones, next + 1) : null;
}

/** An ordinal in digits or words: "3rd", "third", "final"; -1 for the last. */
export function readOrdinal(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at];
  if (token?.kind === 'ordinal') return { value: token.number, end: at + 1 };
  if (token?.entry.ordinal === -1) return { value: -1, end: at + 1 };
  return readSpelledOrdinal(tokens, at);
}

/** The largest count of units that still makes a date. */
const MOST = 999;

/** A count of units: "3", "three", "twenty-five", "a", "a couple of"; null where none stands there, or a vague one ("a few"). */
export function readCount(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    return isFree(tokens, at) && token.number > 0 && token.number <= MOST ? { value: token.number, end: at + 1 } : null;
  }
  const couple = afterWords(tokens, at, 'a', 'couple', 'of');
  if (couple > 0) return { value: 2, end: couple, approximate: true };
  if (token.lower === 'a' || token.lower === 'an') return { value: 1, end: at + 1 };
  return readCardinal(tokens, at);
}

/** "three", "twenty-five", "twenty five". */
export function readCardinal(tokens: readonly Token[], at: number): Counted | null {
  const number = tokens[at]?.entry.number;
  if (number === undefined) return null;
  if (number < 20) return { value: number, end: at + 1 };
  const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = tokens[next]?.entry.number;
  return ones !== undefined && ones < 10 ? { value: number + ones, end: next + 1 } : { value: number, end: at + 1 };
}

/** A year in words: "nineteen ninety six", "two thousand and fifteen", "twenty sixteen". */
export function readSpelledYear(tokens: readonly Token[], at: number): Counted | null {
  const thousand = afterWords(tokens, at, 'two', 'thousand');
  if (thousand > 0) {
    const rest = readCardinal(tokens, wordAt(tokens, thousand) === 'and' ? thousand + 1 : thousand);
    return rest === null ? { value: 2000, end: thousand } : { value: 2000 + rest.value, end: rest.end };
  }
  const century = tokens[at]?.entry.number;
  if (century === undefined || century < 15 || century > 20) return null;
  const rest = readCardinal(tokens, at + 1);
  return rest === null || rest.value < 10 ? null : { value: century * 100 + rest.value, end: rest.end };
}
