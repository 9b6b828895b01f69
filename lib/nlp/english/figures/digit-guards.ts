import type { Numeral } from './numeral';
import { isPowerPair } from './power-pair';
import { readCountedNoun } from './read-counted-noun';
import { readItem } from './read-item';
import { isPlural } from './singular';
import { MONTHS, NUMBERED_BODIES, NUMBERED_NOUNS, STOP_WORDS } from './stop-words';
import { beginsSentence, isCapital, isGlued, type Token, type Tokens } from './tokens';

/** Whether digits are something else than a figure. `start` is the number's own token, before it a currency was ruled out. */
export type Guard = (tokens: Tokens, start: number, numeral: Numeral) => boolean;

/** Signs that may stand glued before a figure; any other joins it to a name or a code ("F-16", "v2", "#3", "10:30"). */
const OPENERS = /^["“”'‘’([{—–~〜<>=≥≤≈±\\|*]$/u;

/** "A380", "Covid-19", "mid-2011", "#3", ":30", "1/2/3": glued to what stands before. */
export const isGluedBefore: Guard = (tokens, start) => {
  const token = tokens.at(start);
  if (!token.glued) return false;
  const before = tokens.at(start - 1);
  if (before.text === '-' && tokens.at(start - 2).lower === 'magnitude') return false;
  if (before.text === '-' || before.text === '–') return !tokensRange(tokens, start);
  if (before.text === '‘' && isPatent(tokens, start)) return true;
  if (before.text === "'" || before.text === '’') return tokens.at(start).text.length === 2 || isPatent(tokens, start);
  return !OPENERS.test(before.text) && !isPowerPair(tokens, start - 1);
};

/** "the '381 patent", "the '381 \"bounce-back\" patent": the end of a patent's number. */
function isPatent(tokens: Tokens, start: number): boolean {
  if (!/^\d{3}$/u.test(tokens.at(start).text)) return false;
  for (let index = start + 1; index < start + 8; index += 1)
    if (/^patents?$/u.test(tokens.at(index).lower)) return true;
  return false;
}

/** A number behind a dash is the end of a range that was read before, or free behind a dash between clauses. */
function tokensRange(tokens: Tokens, start: number): boolean {
  const dash = tokens.at(start - 1);
  return dash.text === '–' && tokens.at(start - 2).kind === 'word' && !/\d/u.test(tokens.at(start - 2).text);
}

/** "5G", "2nd", "1960s", "3-1", "10:30", "2.0.1": glued to what stands behind, no unit having been read there. */
export const isGluedAfter: Guard = (tokens, _start, { next }) => {
  const token = tokens.at(next);
  if (!token.glued) return false;
  if (token.kind === 'word' || token.kind === 'number') return true;
  const follower = tokens.at(next + 1);
  if (!follower.glued) return false;
  if (token.text === '-') return follower.kind === 'number' || isNoCompound(follower.lower) || isNamePart(follower);
  return (
    (token.text === '–' || token.text === ':' || token.text === '/' || token.text === '.') && follower.kind === 'number'
  );
};

/** The capital of a name or number plate behind a hyphen: "7-Eleven". */
const isNamePart = (token: Token): boolean => isCapital(token) && !token.titleCase;

/** What a number makes with a hyphen that counts nothing: "two-way", "one-off", "four-fifths", "2-for-1", "two-sided". */
export function isNoCompound(word: string): boolean {
  return (
    NO_COMPOUNDS.has(word) ||
    STOP_WORDS.has(word) ||
    /(?:ed|ally|dimensional|like|style|ish|th|rd|first|second)$/u.test(word)
  );
}

const NO_COMPOUNDS: ReadonlySet<string> = new Set(
  'way time timer timers off stop sided fits hundredth something minded handed tailed liner track upmanship fifths twos'.split(
    ' ',
  ),
);

/** "April 18", "18 April", "18-20 April", "Oct. 7 and 8". */
export const isDay: Guard = (tokens, start, { plain, value, next }) => {
  if (!plain || value > 31) return false;
  return isMonthBefore(tokens, start) || isMonthAt(tokens, next) || isDayPair(tokens, start, next);
};

function isMonthBefore(tokens: Tokens, start: number): boolean {
  const stop = tokens.at(start - 1).text === '.' ? 1 : 0;
  return isMonthAt(tokens, start - 1 - stop) && (stop === 0 || tokens.at(start - 2).lower.length <= 4);
}

/** "march" and "may" in lower case are verbs unless the text knows no capitals; a day beside them is still the likelier. */
function isMonthAt(tokens: Tokens, index: number): boolean {
  return MONTHS.has(tokens.at(index).lower);
}

const DAY_JOINTS: ReadonlySet<string> = new Set(['-', '–', 'and', 'to', 'or', 'through', '&']);

function isDayPair(tokens: Tokens, start: number, next: number): boolean {
  if (DAY_JOINTS.has(tokens.at(start - 1).lower) && tokens.at(start - 2).kind === 'number') {
    if (isMonthBefore(tokens, start - 2)) return true;
  }
  return DAY_JOINTS.has(tokens.at(next).lower) && tokens.at(next + 1).kind === 'number' && isMonthAt(tokens, next + 2);
}

/**
 * A year: 1900 to 2099 in plain digits, unless it is round and a bound stands before it; 1500 to 1899 unless it counts
 * something (prose writes 1,650 with a comma); any number behind a day and a month.
 */
export const isYear: Guard = (tokens, start, { plain, value, next }) => {
  if (!plain) return false;
  if (isMonthAt(tokens, start - 1) && tokens.at(start - 2).kind === 'number') return true;
  if (value < 1000 || tokens.at(start).text.length !== 4) return false;
  const before = tokens.at(start - 1).lower;
  if (value >= 1900 && value < 2100) return !(value % 100 === 0 && COUNTING.has(before));
  if (YEAR_PREPOSITIONS.has(before)) return true;
  return value >= 1500 && value < 1900 && !COUNTING.has(before) && readCountedNoun(tokens, next, value) === null;
};

const COUNTING: ReadonlySet<string> = new Set(
  'about around least least nearly almost some than over roughly approximately exactly'.split(' '),
);
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set('in since until circa during year'.split(' '));

/** "3 p.m.", "3.30 pm", "10 o'clock", "1500 GMT". */
export const isClock: Guard = (tokens, start, { next, plain }) => {
  if (/^\d\d?\.[0-5]\d$/u.test(tokens.at(start).text) && isClockMark(tokens, next)) return true;
  if (!plain) return false;
  if (isClockMark(tokens, next)) return true;
  const isJoint = DAY_JOINTS.has(tokens.at(next).lower) && tokens.at(next + 1).kind === 'number';
  return isJoint && (isClockMark(tokens, next + 2) || isGlued(tokens.at(next + 2), ':'));
};

/** "p.m.", ".am", "in the morning" behind an hour. */
function isClockMark(tokens: Tokens, index: number): boolean {
  const word = isGlued(tokens.at(index), '.') && tokens.at(index + 1).glued ? tokens.at(index + 1) : tokens.at(index);
  if (CLOCK_WORDS.has(word.lower)) return true;
  return word.lower === 'in' && tokens.at(index + 1).lower === 'the' && DAY_PARTS.has(tokens.at(index + 2).lower);
}

const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm o'clock gmt utc jst est edt pst cet bst et noon midnight".split(' '),
);

/**
 * "Unit 3", "No. 1", "iPhone 4", "FTSE 100", "Boeing 747", "Group of 20": behind a word that it numbers. No name's number has
 * a comma or a scale word ("Chugoku Electric 48.6 billion").
 */
export const isNumbered: Guard = (tokens, start, numeral) =>
  isNamed(tokens, start, numeral) || isOfNoun(tokens, start, numeral);

const isOfNoun: Guard = (tokens, start, { plain, written, scale }) => {
  if (scale > 1 || tokens.at(start).text.includes(',')) return false;
  const stop = isGlued(tokens.at(start - 1), '.') ? 1 : 0;
  const before = tokens.at(start - 1 - stop);
  if (before.kind !== 'word') return /^[№#§¶]$/u.test(before.text) && plain;
  if (written === 'digits' && NUMBERED_NOUNS.has(before.lower) && !isEndOfSentence(stop, before.lower)) return true;
  if (isNumberedPair(tokens, start)) return true;
  if (before.lower === 'of') return NUMBERED_BODIES.has(tokens.at(start - 2).lower) && isCapital(tokens.at(start - 2));
  return false;
};

/** "iPhone 4", "Boeing 747": right behind a name. A number left alone by a gap looks the same: "Britain had 63, France 20". */
export const isNamed: Guard = (tokens, start, { scale }) =>
  scale === 1 && !tokens.at(start).text.includes(',') && isName(tokens, start - 1);

const isEndOfSentence = (stop: number, word: string): boolean => stop === 1 && !ABBREVIATED.has(word);
const ABBREVIATED: ReadonlySet<string> = new Set('p no nos pp vol para art sec pt ch fig'.split(' '));

const SHORT = /^\d\d?$/u;

/** "Units 6 and 7", "Camps 1 and 2". */
function isNumberedPair(tokens: Tokens, start: number): boolean {
  if (!DAY_JOINTS.has(tokens.at(start - 1).lower) || tokens.at(start - 2).kind !== 'number') return false;
  const noun = tokens.at(start - 3);
  if (isCapital(noun) && !noun.titleCase && isPlural(noun.lower) && SHORT.test(tokens.at(start - 2).text)) return true;
  return NUMBERED_NOUNS.has(noun.lower) || (noun.text === '.' && ABBREVIATED.has(tokens.at(start - 4).lower));
}

/** Whether a capitalised word may have a number of its own: a name, not a stop word, not the first word of its sentence. */
function isName(tokens: Tokens, index: number): boolean {
  const word = tokens.at(index);
  if (!isCapital(word) && !/\p{Lu}/u.test(word.text.slice(1))) return false;
  if (word.lower.endsWith("'s") || word.titleCase || STOP_WORDS.has(word.lower) || PLACES_OF_TIME.has(word.lower))
    return false;
  if (beginsSentence(tokens, index)) return !/(?:ing|ed|ly)$/u.test(word.lower);
  return !PLACE_PREPOSITIONS.has(tokens.at(index - 1).lower);
}

/** Days and months behind "On" and "In": "On Monday 300 workers", "In Osaka 20 people". */
const PLACES_OF_TIME: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'on', 'at', 'from', 'near']);

/** "the final 717 jet", "a new 747 freighter", "Boeing's 787": digits that name a type. */
export const isType: Guard = (tokens, start, { plain, value, next }) => {
  if (!plain || value < 100 || value > 9999 || readCountedNoun(tokens, next, value) !== null) return false;
  const before = tokens.at(start - 1);
  const item = readItem(tokens, next);
  const isBeforeNoun = item !== null && !STOP_WORDS.has(item.lower) && !LEVELS.has(item.lower);
  return isBeforeNoun ? TYPE_ADJECTIVES.has(before.lower) : isCapital(before) && before.lower.endsWith("'s");
};

/** A number of a market or a limit may stand before these in the singular: "above the 5000 mark". */
const LEVELS: ReadonlySet<string> = new Set('mark level barrier threshold line limit target'.split(' '));
const TYPE_ADJECTIVES: ReadonlySet<string> = new Set(
  'a an the final first last new old its their latest larger smaller'.split(' '),
);

/** "1. ", "2) " at a block's start; "(3)"; "[4]". */
export const isListMark: Guard = (tokens, start, { plain, next }) => {
  if (!plain) return false;
  const [before, after] = [tokens.at(start - 1), tokens.at(next)];
  if (before.text === '[' && after.text === ']') return true;
  if (before.text === '(' && after.text === ')' && tokens.at(start).text.length < 3) return true;
  if (isListed(tokens, start, next)) return true;
  const opensBlock = before.kind === 'break' || (before.text === '(' && tokens.at(start - 2).kind === 'break');
  return opensBlock && (after.text === '.' || after.text === ')') && after.glued;
};

/** "1. Finland 2. Norway 3. Australia": a number with a stop, the next or last one of which stands a few words away. */
function isListed(tokens: Tokens, start: number, next: number): boolean {
  if (!isGlued(tokens.at(next), '.') || !isCapital(tokens.at(next + 1))) return false;
  const value = Number(tokens.at(start).text);
  for (let away = 3; away < 9; away += 1) {
    if (isMark(tokens, start + away, value + 1) || isMark(tokens, start - away, value - 1)) return true;
  }
  return false;
}

const isMark = (tokens: Tokens, index: number, value: number): boolean =>
  tokens.at(index).text === `${value}` && isGlued(tokens.at(index + 1), '.') && isCapital(tokens.at(index + 2));

/** Phone numbers ("+81 3 1234 5678", "03-1234-5678"), dates ("2010-05-12", "12/05/2010") and ids: chains of digit groups. */
export const isChain: Guard = (tokens, start, { next }) => {
  const first = tokens.at(start).text;
  if (first === '+' && (tokens.at(next).kind === 'number' || isLink(tokens, next))) return true;
  if (/^0\d/u.test(first) && !first.includes('.')) return true;
  if (isSpacedPhone(tokens, start)) return true;
  return isLink(tokens, next) && (isLink(tokens, next + 2) || isLink(tokens, start - 2));
};

/** "0330 053 8943": groups of digits parted by spaces, of which the first begins with a zero. */
function isSpacedPhone(tokens: Tokens, start: number): boolean {
  let first = start;
  while (first > start - 4 && /^\d{2,4}$/u.test(tokens.at(first - 1).text)) first -= 1;
  return first < start && /^0\d/u.test(tokens.at(first).text);
}

/** A hyphen, slash, colon or full stop glued between two numbers. */
function isLink(tokens: Tokens, index: number): boolean {
  const [sign, follower] = [tokens.at(index), tokens.at(index + 1)];
  return sign.glued && /^[-/:.–]$/u.test(sign.text) && follower.glued && follower.kind === 'number';
}

/** What holds whatever unit follows. */
export const STRICT_GUARDS: readonly Guard[] = [isGluedBefore, isChain];

/** What holds where no unit of measure follows. */
export const LOOSE_GUARDS: readonly Guard[] = [isDay, isYear, isClock, isNumbered, isType, isListMark, isGluedAfter];
