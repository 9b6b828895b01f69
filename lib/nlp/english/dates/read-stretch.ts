import type { Found } from './expression';
import { DASHES, found, type Input, isFreeBefore, skipOne, wordAt } from './input';
import { readOrdinal } from './read-number';
import { readYearAfter } from './read-year';
import type { Token } from './tokens';

const DECADE = /^(1[5-9]\d0|20\d0)s$/;
const SHORT_DECADE = /^([2-9]0)s$/;
const THE_AGE = /^(?:his|her|their|my|your|our|its|in|into|mid|early|late)$/;

/** "the 1990s", "the 1990's", "the '90s". "in his 40s" is an age, "the 40s" alone may be a temperature. */
export function readDecade({ tokens }: Input, at: number): Found | null {
  const word = wordAt(tokens, at);
  const full = DECADE.exec(word)?.[1] ?? decadeWithApostrophe(tokens, at);
  if (full !== undefined && isFreeBefore(tokens, at)) {
    return found({ is: 'decade', year: Number(full) }, word.endsWith('s') ? at + 1 : at + 3);
  }
  if (!/^['’‘]$/.test(word) || tokens[at + 1]?.glued !== true) return null;
  const short = SHORT_DECADE.exec(wordAt(tokens, at + 1))?.[1];
  if (short === undefined || THE_AGE.test(wordAt(tokens, at - 1))) return null;
  return found({ is: 'decade', year: 1900 + Number(short) }, at + 2);
}

/** "1990's": a year that ends in 0 and an apostrophe, behind "the". */
function decadeWithApostrophe(tokens: readonly Token[], at: number): string | undefined {
  if (wordAt(tokens, at - 1) !== 'the' && wordAt(tokens, at - 1) !== '-') return undefined;
  const isOne = /^['’]$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 's';
  return isOne ? /^(?:1[5-9]\d0|20\d0)$/.exec(wordAt(tokens, at))?.[0] : undefined;
}

/** "the 21st century", "the nineteenth century", "21st-century". */
export function readCentury({ tokens }: Input, at: number): Found | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null || ordinal.value < 11 || ordinal.value > 22) return null;
  const core = wordAt(tokens, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  if (wordAt(tokens, core) !== 'century' || wordAt(tokens, core + 1) === 'fox') return null;
  return found({ is: 'century', century: ordinal.value }, core + 1);
}

/** Words before a bare season that place it: "by summer", "since the spring". */
const PLACING = new Set('by since until till'.split(' '));
const ALL_SEASON = new Set(['the']);

/** "the winter of 2021", "summer 2023", "spring of last year"; a bare season only behind "by", "since", "until". */
export function readSeason(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const season = tokens[at]?.entry.season;
  if (season === undefined || isDecline(tokens, at)) return null;
  const named = readYearAfter(input, at + 1);
  const year = named === null ? null : { ...named, end: skipSecondYear(tokens, named.end) };
  if (year !== null && !isFalling(tokens, at, year.end)) {
    return found({ is: 'season', season, of: year.expression }, year.end);
  }
  const before = wordAt(tokens, article ? at - 2 : at - 1);
  const isNamed = /^(?:last|this|next|past|coming|early|late|mid|-|previous|upcoming)$/.test(wordAt(tokens, at - 1));
  const isPlaced = PLACING.has(before) && skipOne(tokens, at, ALL_SEASON) === at;
  return isNamed || isPlaced ? found({ is: 'season', season, of: null }, at + 1) : null;
}

/** "this fall in prices". */
const isDecline = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'fall' &&
  /^(?:in|of)$/.test(wordAt(tokens, at + 1)) &&
  !/^(?:\d{4}|last|this|next|the)$/.test(wordAt(tokens, at + 2));

/** "winter 2021-22": the winter that begins in the first. */
const skipSecondYear = (tokens: readonly Token[], at: number): number =>
  (DASHES.has(wordAt(tokens, at)) || wordAt(tokens, at) === '/') &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at + 1]?.glued === true
    ? at + 2
    : at;

/** "a fall of 2021 points", "the fall in 2016": a decline. A season has "the" before it and its year behind "of". */
const isFalling = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at) === 'fall' &&
  (/^an?$/.test(wordAt(tokens, at - 1)) || wordAt(tokens, at + 1) === 'in' || tokens[end]?.entry.unit !== undefined);
