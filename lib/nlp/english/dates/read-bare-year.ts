import type { Expression, Found } from './expression';
import { DASHES, found, type Input, isFreeAfter, isFreeBefore, wordAt } from './input';
import { readSpelledYear } from './read-number';
import { year } from './read-year';
import type { Token } from './tokens';
import { isYearNumber } from './year-number';
import { CHANGES, COUNTED, LOOSE_PREPOSITIONS, NAME_WORDS, NUMBERED, YEAR_PREPOSITIONS, YEARLY } from './year-words';

/** "2016", "2016-17", "2016-2020", "1998/99", "in nineteen ninety six". */
export function readBareYear({ tokens }: Input, at: number, article: boolean): Found | null {
  if (article) return null;
  const first = tokens[at];
  if (first?.kind !== 'number') return readSpelled(tokens, at);
  if (!isYearNumber(first) || !isFreeBefore(tokens, at)) return null;
  const pair = readPair(tokens, at);
  if (pair === null && !isFreeAfter(tokens, at)) return null;
  const end = pair?.end ?? at + 1;
  if (isPartOfName(tokens, at, end) || isTiedBehind(tokens, end)) return null;
  return isYear(tokens, at, end, pair !== null) ? (pair ?? found(year(first.number), end)) : null;
}

function readSpelled(tokens: readonly Token[], at: number): Found | null {
  const spelled = YEAR_PREPOSITIONS.has(wordAt(tokens, at - 1)) ? readSpelledYear(tokens, at) : null;
  return spelled === null ? null : found(year(spelled.value), spelled.end);
}

/** "2016-2020", "2016-17", "2016/17", "2014~2018": two years that follow one another. */
function readPair(tokens: readonly Token[], at: number): Found | null {
  const [first, mark, second] = [tokens[at], wordAt(tokens, at + 1), tokens[at + 2]];
  if (first === undefined || second?.kind !== 'number' || !isFreeAfter(tokens, at + 2)) return null;
  const isJoined = DASHES.has(mark) || (mark === '/' && tokens[at + 1]?.glued === true && second.glued);
  if (!isJoined) return null;
  const length = second.end - second.start;
  const century = Math.floor(first.number / 100) * 100;
  const last = length === 4 ? second.number : century + second.number + (second.number < first.number % 100 ? 100 : 0);
  const isLater = length === 4 ? isYearNumber(second) : length === 2 && second.glued && last - first.number < 50;
  if (!isLater || last <= first.number) return null;
  const to: Expression = year(last);
  return found({ is: 'range', from: year(first.number), to }, at + 3);
}

/** "2010-2015-86", "2016-A1": more of an identifier follows. A hyphened adjective may: "2016-level", "2030-target". */
const isTiedBehind = (tokens: readonly Token[], end: number): boolean =>
  DASHES.has(wordAt(tokens, end)) &&
  tokens[end]?.glued === true &&
  tokens[end + 1]?.glued === true &&
  !(tokens[end + 1]?.kind === 'word' && !/^\d/.test(wordAt(tokens, end + 1)));

/**
 * "Expo 2025", "the 2008 Beijing Olympics", "the Act of 1964", "the 2020 Games": a year inside a name is part of it.
 * Headlines capitalise every word, so a capital alone in front makes a name only where no preposition stands between.
 */
function isPartOfName(tokens: readonly Token[], at: number, end: number): boolean {
  if (isNamedBehind(tokens, end)) return true;
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (before.lower === 'of') return tokens[at - 2]?.capital === true && NAME_WORDS.has(wordAt(tokens, at - 2));
  return before.capital && NAME_WORDS.has(before.lower);
}

/** How many words a name behind a year may take: "2010 FIFA World Cup", "2011 Great East Japan Earthquake Report". */
const LONGEST_NAME = 6;

function isNamedBehind(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || !token.capital) return false;
    if (NAME_WORDS.has(token.lower)) return true;
  }
  return false;
}

function isYear(tokens: readonly Token[], at: number, end: number, isPair: boolean): boolean {
  const after = tokens[end];
  const word = after?.lower ?? '';
  const before = wordAt(tokens, at - 1);
  if (COUNTED.has(word) && !(YEARLY.has(word) && before === 'the')) return false;
  if (isAmountRange(tokens, end)) return false;
  if (NUMBERED.has(before) || isAbbreviationBefore(tokens, at)) return false;
  if (YEAR_PREPOSITIONS.has(before)) return true;
  const number = tokens[at]?.number ?? 0;
  if (number < (isPair ? 1500 : 1800) || number > 2100) return false;
  if (isPair) return true;
  if (LOOSE_PREPOSITIONS.has(before)) return isLooseYear(tokens, at, end);
  return isNamedByYear(tokens, at, end);
}

/** "from 2000 to 2,500 customers". */
const isAmountRange = (tokens: readonly Token[], end: number): boolean =>
  /^(?:to|and|or|-|–)$/.test(wordAt(tokens, end)) &&
  /^(?:number|decimal)$/.test(tokens[end + 1]?.kind ?? '') &&
  (COUNTED.has(wordAt(tokens, end + 2)) || isCounting(tokens, end + 2));

/** "No. 2016", "Sec. 1985". */
const isAbbreviationBefore = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === '.' && NUMBERED.has(wordAt(tokens, at - 2));

/** "of 2016", "from 2016", "to 2030": a year unless a noun in the plural is counted by it or something rose to it. */
function isLooseYear(tokens: readonly Token[], at: number, end: number): boolean {
  const before = wordAt(tokens, at - 1);
  const isChange = [2, 3, 4].some((back) => CHANGES.has(wordAt(tokens, at - back)));
  if ((before === 'to' || before === 'than' || before === 'about' || before === 'at') && isChange) return false;
  if (before === 'about' || before === 'at' || before === 'as') return YEARLY.has(wordAt(tokens, end));
  return !isCounting(tokens, end);
}

/** Whether a lower-case plural follows: "2016 applicants". */
const isCounting = (tokens: readonly Token[], end: number): boolean => {
  const after = tokens[end];
  return (
    after?.kind === 'word' &&
    !after.capital &&
    /[^su']s$/.test(after.lower) &&
    !YEARLY.has(after.lower) &&
    !NOT_PLURAL.has(after.lower)
  );
};

const NOT_PLURAL = new Set(
  'was is has as its this thus does yes plus towards besides always perhaps levels'.split(' '),
);

const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|this|that|any|each|every|s|new)$/;

/**
 * Four digits with no preposition: a year before a noun of one year ("2016 results"), behind a determiner ("the 2016
 * reform", "Japan's 2011 disaster"), in brackets, or before a verb ("2016 was").
 */
function isNamedByYear(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, end)];
  if (YEARLY.has(after) && !(tokens[at - 1]?.capital === true && at - 1 > 0 && tokens[at - 1]?.kind === 'word'))
    return true;
  if (DETERMINERS.test(before)) return isAdjective(tokens, end);
  if (before === '(' && /^(?:[),;:]|)$/.test(after)) return true;
  const isFirst = tokens[at - 1] === undefined || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  if (isFirst || /^[,;:"“—]$/.test(before))
    return /^(?:was|is|saw|marked|marks|will|has|brought|became)$/.test(after) || isYearsOwn(tokens, end);
  return (
    /^(?:compared|versus|vs|over|pre|post|year|reiwa)$/.test(before) ||
    (before === '-' && /^(?:pre|post)$/.test(wordAt(tokens, at - 2)))
  );
}

/** A noun in the singular, or one of a year, follows directly: "the 2016 reform", not "the 2016 (of them)". */
const isAdjective = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.kind === 'word' && !isCounting(tokens, end);

/** "2016's". */
const isYearsOwn = (tokens: readonly Token[], end: number): boolean =>
  /^['’]$/.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === 's';
