import type { Amount } from './figure';
import type { Measure } from './measure';
import type { Numeral } from './numeral';
import { readAge } from './read-age';
import { readComposite } from './read-composite';
import { readCountedNoun } from './read-counted-noun';
import { type CurrencyPrefix, readCurrencyPrefix, readCurrencySuffix } from './read-currency';
import { clean, readNumeral } from './read-numeral';
import { readTimes } from './read-ratio';
import { readUnit } from './read-unit';
import { STOP_WORDS } from './stop-words';
import { isGlued, type Tokens } from './tokens';
import { TIMES } from './units';

/**
 * Reads a number with the currency before it or the unit of measure behind it: `"US$5 billion"`, `"1.2 million kilowatts"`,
 * `"43-year-old"`, `"5"`. Counted nouns are left to the caller. `null` where no number begins.
 */
export function readAmount(tokens: Tokens, start: number): Amount | null {
  const prefix = readCurrencyPrefix(tokens, start);
  const digits = prefix?.next ?? start;
  const numeral = readNumeral(tokens, digits, prefix !== null);
  if (numeral === null || (prefix !== null && numeral.written === 'words' && numeral.scale === 1)) return null;
  if (prefix === null) return readMeasured(tokens, start, numeral);
  return { start, digits, numeral, measure: toMoney(tokens, prefix, numeral), next: numeral.next };
}

const toMoney = (_tokens: Tokens, { code }: CurrencyPrefix, { next }: Numeral): Measure => ({
  unit: code,
  per: null,
  next,
  kind: 'money',
  factor: 1,
});

function readMeasured(tokens: Tokens, start: number, numeral: Numeral): Amount {
  const millions = readMillions(tokens, numeral);
  if (millions !== null) return toMillions(tokens, start, millions);
  const measure = readMeasure(tokens, start, numeral);
  if (measure === null) return { start, digits: start, numeral, measure, next: numeral.next };
  const composite = readComposite(tokens, numeral, measure);
  return {
    start,
    digits: start,
    numeral: { ...numeral, value: measure.factor === 1 ? composite.value : clean(composite.value * measure.factor) },
    measure: composite.measure,
    next: composite.measure.next,
  };
}

/** "5m people" has its noun read later; "100m euros" its currency now. */
function toMillions(tokens: Tokens, start: number, numeral: Numeral): Amount {
  const measure = readCurrencySuffix(tokens, numeral.next, numeral);
  return { start, digits: start, numeral, measure, next: measure?.next ?? numeral.next };
}

function readMeasure(tokens: Tokens, start: number, numeral: Numeral): Measure | null {
  const measure =
    readTimes(tokens, numeral) ??
    readAge(tokens, start, numeral) ??
    readCurrencySuffix(tokens, numeral.next, numeral) ??
    readUnit(tokens, numeral.next) ??
    readInches(tokens, numeral);
  return measure !== null && (isOrdinalSecond(tokens, numeral) || isAdjective(tokens, numeral)) ? null : measure;
}

/** "two second homes": "second" in the singular is an ordinal unless a hyphen or "one" stands before it. */
function isOrdinalSecond(tokens: Tokens, { next, value }: Numeral): boolean {
  return tokens.at(next).lower === 'second' && value !== 1;
}

/** "four century-old schooners", "two week-long fairs": a singular with no hyphen before it belongs to what is counted. */
function isAdjective(tokens: Tokens, { next, value }: Numeral): boolean {
  const [word, last] = [tokens.at(next).lower, tokens.at(next + 2)];
  if (value === 1 || !isGlued(tokens.at(next + 1), '-') || !last.glued) return false;
  return last.lower === 'long' ? TIMES.has(word) : last.lower === 'old' && /^(?:century|decade)$/u.test(word);
}

/** "5m people" and "30k jobs": millions and thousands, as a counted noun shows; "a 5m wall" is five meters, "4K" a screen. */
function readMillions(tokens: Tokens, numeral: Numeral): Numeral | null {
  const letter = tokens.at(numeral.next);
  const scale = /^[mM]$/u.test(letter.text) ? 1e6 : /^[kK]$/u.test(letter.text) && numeral.value >= 10 ? 1e3 : 1;
  if (scale === 1 || !letter.glued || numeral.written === 'words') return null;
  if (readCountedNoun(tokens, numeral.next + 1, 2) === null && !isMillionAgain(tokens, numeral)) return null;
  const { coefficient } = numeral;
  return { ...numeral, next: numeral.next + 1, scale, value: coefficient * scale, plain: false };
}

/** "615m users … expects 631m by June": where the block counts in millions so, "m" with no thing behind is no meter. */
function isMillionAgain(tokens: Tokens, { next }: Numeral): boolean {
  const follower = tokens.at(next + 1);
  const isAlone = follower.kind !== 'word' || STOP_WORDS.has(follower.lower);
  if (tokens.at(next).text !== 'm' || !isAlone || isGlued(follower, '-')) return false;
  for (let index = next - 3; index > next - AGAIN && tokens.at(index).kind !== 'break'; index -= 1) {
    const isMillions = tokens.at(index).text === 'm' && tokens.at(index).glued;
    if (isMillions && readCountedNoun(tokens, index + 1, 2) !== null) return true;
  }
  return false;
}

/** How far before, in tokens. */
const AGAIN = 30;

/** A double quotation mark or "in" for inches, only before a word of size (`10 " long`) or, for "in", at the end. */
function readInches(tokens: Tokens, { next, written }: Numeral): Measure | null {
  if (written === 'words' || !/^(?:["”″]|in)$/u.test(tokens.at(next).text)) return null;
  const stop = tokens.at(next + 1).text === '.' ? 1 : 0;
  const follower = tokens.at(next + 1 + stop);
  const isEnd = tokens.at(next).text === 'in' && follower.kind === 'break';
  if (!isEnd && !SIZES.has(follower.lower)) return null;
  return { unit: 'inch', per: null, next: next + 1, kind: 'measure', factor: 1 };
}

const SIZES: ReadonlySet<string> = new Set('long wide tall high deep thick x by display screen diameter'.split(' '));
