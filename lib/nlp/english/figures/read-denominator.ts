import { isPowerPair } from './power-pair';
import { readItem } from './read-item';
import { readNumeral } from './read-numeral';
import { readUnit } from './read-unit';
import { singular } from './singular';
import { STOP_WORDS } from './stop-words';
import { isGlued, type Tokens } from './tokens';
import { DENOMINATOR_NOUNS } from './units';

/** What a figure is counted per, and the index behind it. */
export interface Denominator {
  readonly per: string;
  readonly next: number;
}

/**
 * Reads the denominator behind a unit: `"per kilowatt-hour"`, `"/kWh"`, `"a kilowatt-hour"` → kWh; `"a barrel"`, `"-a-barrel"` → barrel;
 * `"per 100,000 people"` → 100000 person. `"a year ago"` is a date and none. `null` where there is none.
 */
export function readDenominator(tokens: Tokens, start: number): Denominator | null {
  const token = tokens.at(start);
  if (token.text === '/') return isPowerPair(tokens, start) ? null : readNoun(tokens, start + 1);
  if (isGlued(token, '-') && tokens.at(start + 1).lower === 'per') return readNoun(tokens, start + 3);
  if (isGlued(token, '-') && tokens.at(start + 1).text === 'a' && isGlued(tokens.at(start + 2), '-'))
    return readArticleNoun(tokens, start + 3);
  if (token.lower === 'per') return readNoun(tokens, start + 1);
  if (token.lower === 'a' || token.lower === 'an') return readArticleNoun(tokens, start + 1);
  return null;
}

/** Latin behind "per", and the letters behind a slash that are no unit behind a number ("km/h", "m/s"). */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['s', 'second'],
  ['d', 'day'],
  ['annum', 'year'],
  ['capita', 'person'],
  ['diem', 'day'],
]);

function readNoun(tokens: Tokens, start: number): Denominator | null {
  const short = SHORT_NAMES.get(tokens.at(start).lower);
  if (short !== undefined) return { per: short, next: start + 1 };
  const count = readNumeral(tokens, start);
  const noun = readSingleNoun(tokens, count?.next ?? start);
  if (noun === null || count === null) return noun;
  return { ...noun, per: `${count.value} ${noun.per}` };
}

function readSingleNoun(tokens: Tokens, start: number): Denominator | null {
  const unit = readUnit(tokens, start);
  if (unit?.unit != null && unit.unit !== '%') return { per: unit.unit, next: unit.next };
  const item = readItem(tokens, start);
  if (item === null || item.number || STOP_WORDS.has(item.lower)) return null;
  return { per: singular(item.name), next: item.next };
}

/** What behind it makes "a year" a point in time, "a second" an ordinal. */
export const NOT_PER: ReadonlySet<string> = new Set(
  'ago after afterwards before earlier from later old or previously prior since time'.split(' '),
);

/** "300 billion yen a year from 2027", "two rounds a year since 2019": a rate, and when it began. */
const isBegun = (tokens: Tokens, at: number): boolean =>
  /^(?:from|since)$/u.test(tokens.at(at).lower) && /^(?:(?:19|20)\d\d|fiscal)$/u.test(tokens.at(at + 1).lower);

function readArticleNoun(tokens: Tokens, start: number): Denominator | null {
  const { lower } = tokens.at(start);
  const unit = readUnit(tokens, start);
  const isKnown = DENOMINATOR_NOUNS.has(lower) || (unit?.next ?? 0) > start + 1;
  if (!isKnown) return null;
  const noun = unit?.unit != null ? { per: unit.unit, next: unit.next } : { per: lower, next: start + 1 };
  const follower = tokens.at(noun.next);
  if ((NOT_PER.has(follower.lower) && !isBegun(tokens, noun.next)) || isGlued(follower, '-')) return null;
  const isOrdinal = (lower === 'second' || lower === 'quarter' || lower === 'minute') && follower.kind === 'word';
  return isOrdinal && !STOP_WORDS.has(follower.lower) ? null : noun;
}
