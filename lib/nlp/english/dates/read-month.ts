import type { Found } from './expression';
import { DASHES, found, type Input, isFreeAfter, isGluedDash, wordAt } from './input';
import { readMonthName } from './read-month-name';
import type { Counted } from './read-number';
import { readYearAfter, year as toYear } from './read-year';
import type { Token } from './tokens';
import { fromTwoDigits, isYearNumber } from './year-number';

/** A month, alone or with its year. */
export function readMonth(input: Input, at: number, article: boolean): Found | null {
  if (article) return null;
  const { tokens } = input;
  const month = readMonthName(tokens, at);
  if (month === null) return null;
  const year = readYearAfter(input, month.end) ?? readDashedYear(tokens, month.end);
  if (year === null && !isMonthAlone(tokens, at, month)) return null;
  return found({ is: 'month', month: month.value, of: year?.expression ?? null }, year?.end ?? month.end);
}

/** "Sep-2025"; "in Sep-25", since nothing happens "in" a day. */
function readDashedYear(tokens: readonly Token[], at: number): Found | null {
  if (!isGluedDash(tokens, at) || wordAt(tokens, at + 2) === '-') return null;
  const number = tokens[at + 1];
  if (number?.kind !== 'number' || !isFreeAfter(tokens, at + 1)) return null;
  if (isYearNumber(number)) return found(toYear(number.number), at + 2);
  const isShort = number.end - number.start === 2 && wordAt(tokens, at - 2) === 'in';
  return isShort ? found(toYear(fromTwoDigits(number.number)), at + 2) : null;
}

const PREPOSITIONS = new Set(
  'in since by until till from during before after through throughout of last next this early late mid end to between for and or around about late previous coming past'.split(
    ' ',
  ),
);

/** Words that are something else as often as a month: a modal, a verb, forenames, a planet's or a measure's short form. */
const AMBIGUOUS = new Set('may march mar jan april june august dec sep jun'.split(' '));

const SPEAKERS = /^(?:mr|mrs|ms|miss|dr|said|says|told|lady|sir|president|minister|theresa|prime)$/;

/**
 * Whether a month's word stands for the month with nothing beside it: never in lower case without a preposition, never
 * "May" or "March" without one, never before or behind a name ("April Jones", "Theresa May").
 */
function isMonthAlone(tokens: readonly Token[], at: number, month: Counted): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = wordAt(tokens, at - 1);
  const hasPreposition = PREPOSITIONS.has(before) || (DASHES.has(before) && tokens[at]?.glued === true);
  if (token.entry.short === true) return hasPreposition && isShortMonth(tokens, month);
  if (!token.capital) return hasPreposition && !/^(?:may|march)$/.test(token.lower);
  if (isNameBefore(tokens, at) || isNameAfter(tokens, month.end)) return false;
  if (isListed(tokens, at, month.end)) return true;
  if (/^may$/.test(token.lower)) return hasPreposition || isPossessed(tokens, month.end);
  return !AMBIGUOUS.has(token.lower) || hasPreposition || token.lower !== 'march' || isNounAfter(tokens, month.end);
}

/** "April, May and June", "March and April": months in a list. */
const isListed = (tokens: readonly Token[], at: number, end: number): boolean =>
  (/^(?:,|and|or)$/.test(wordAt(tokens, at - 1)) && isMonthName(tokens[at - 2])) ||
  (/^(?:and|or)$/.test(wordAt(tokens, end)) && isMonthName(tokens[end + 1]));

const isMonthName = (token: Token | undefined): boolean => token?.entry.month !== undefined && token.capital;

/** "Dec." or capitalised "Dec": "in dec" only where nothing else follows that could make it a word. */
const isShortMonth = (tokens: readonly Token[], month: Counted): boolean =>
  wordAt(tokens, month.end - 1) === '.' ||
  tokens[month.end - 1]?.capital === true ||
  (wordAt(tokens, month.end - 2) === 'in' && wordAt(tokens, month.end - 1) !== 'mar');

const isNameBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return SPEAKERS.test(wordAt(tokens, at - 2));
  if (SPEAKERS.test(before.lower)) return true;
  return before.capital && AMBIGUOUS.has(wordAt(tokens, at)) && !PREPOSITIONS.has(before.lower) && at - 1 > 0;
};

/** "April Jones", "June Smith": a capital after it, where the month's word is also a forename. */
const isNameAfter = (tokens: readonly Token[], end: number): boolean => {
  const after = tokens[end];
  return (
    after?.capital === true &&
    !FIGURES.has(after.lower) &&
    /^(?:april|june|august|may|march)$/.test(wordAt(tokens, end - 1)) &&
    !hasPrepositionBefore(tokens, end - 1)
  );
};

const hasPrepositionBefore = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(wordAt(tokens, at - 1));

/** "May's exports": what follows the possessive is no person's. */
const isPossessed = (tokens: readonly Token[], end: number): boolean =>
  /^['’]$/.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === 's' && FIGURES.has(wordAt(tokens, end + 2));

const isNounAfter = (tokens: readonly Token[], end: number): boolean =>
  FIGURES.has(wordAt(tokens, end)) || wordAt(tokens, end) === '';

/** What is published month by month. */
const FIGURES = new Set(
  'sales exports imports output data figures results prices inflation price consumption production demand unemployment trade orders election vote meeting revision reading'.split(
    ' ',
  ),
);

/** What a pair of months makes one stretch of. */
const STRETCH = /^(?:quarter|period|half|term|season|months?)$/;

/** "July-Sept.", "April-June 2016", "the April-June quarter", "the October-March half of fiscal 2022". */
export function readMonths(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const first = readMonthName(tokens, at);
  if (first === null) return null;
  const dashed =
    DASHES.has(wordAt(tokens, first.end)) && wordAt(tokens, first.end + 1) === 'to' ? first.end + 1 : first.end;
  const joint = wordAt(tokens, dashed);
  const isStretch = (end: number): boolean => STRETCH.test(wordAt(tokens, end));
  const start = dashed > first.end && DASHES.has(wordAt(tokens, dashed + 1)) ? dashed + 2 : dashed + 1;
  const last = DASHES.has(joint) || joint === 'to' ? readMonthName(tokens, start) : null;
  if (last === null || (joint === 'to' && !isStretch(last.end))) return null;
  const noun = isStretch(last.end) ? last.end + 1 : last.end;
  if (article && noun === last.end) return null;
  if (noun === last.end && tokens[noun]?.kind === 'number' && (tokens[noun]?.number ?? 0) <= 31) return null;
  const year = readYearAfter(input, noun);
  return found({ is: 'months', first: first.value, last: last.value, of: year?.expression ?? null }, year?.end ?? noun);
}
