import type { Day, Expression, Found, Half, Month, Quarter } from './expression';
import { afterWords, DASHES, found, type Input, isFreeBefore, wordAt } from './input';
import { readDate } from './read-date';
import { readMonthName } from './read-month-name';
import { readDayNumber } from './read-number';
import { readYearAfter, readYearNumber, year } from './read-year';
import type { Token } from './tokens';
import { COUNTED } from './year-words';

/** A reading with the token it begins at: "between" and "from" stay outside the span. */
export interface Reading extends Found {
  readonly start: number;
}

/** The range, list or single expression that begins at a token; null where nothing does. */
export function readRange(input: Input, at: number): Reading | null {
  const between = wordAt(input.tokens, at) === 'between';
  const opens = between || (wordAt(input.tokens, at) === 'from' && isNow(input.tokens, at + 1) > 0);
  const start = opens ? at + 1 : at;
  const first = readFirst(input, start, between);
  if (first === null) return null;
  const range = readSecond(input, start, first, between);
  if (range !== null) return { ...range, start };
  return first.expression === 'now' || (between && first.expression.is !== 'range')
    ? null
    : { expression: first.expression, end: first.end, start };
}

interface End {
  readonly expression: Expression | 'now';
  readonly end: number;
}

function readFirst(input: Input, at: number, between: boolean): End | null {
  const { tokens } = input;
  const days = readDaysOfMonth(input, at, between);
  if (days !== null) return days;
  const now = isNow(tokens, at);
  if (now > 0 && (between || wordAt(tokens, at - 1) === 'from')) return { expression: 'now', end: now };
  const date = readDate(input, at);
  if (date !== null) return withSharedYear(input, date);
  return between ? readYearNumber(tokens, at) : null;
}

/** The index after "now", "the present", "date"; -1 where neither stands there. */
function isNow(tokens: readonly Token[], at: number): number {
  if (/^(?:now|present)$/.test(wordAt(tokens, at))) return at + 1;
  return afterWords(tokens, at, 'the', 'present');
}

const isJoint = (word: string): boolean => DASHES.has(word) || /^(?:to|through|thru|until|till|and)$/.test(word);

/** "15-17 June 2016", "15 to 17 June", "the ninth and the seventeenth of April" behind "between". */
function readDaysOfMonth(input: Input, at: number, between: boolean): Found | null {
  const { tokens } = input;
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const first = isFreeBefore(tokens, start) ? readDayNumber(tokens, start) : null;
  if (first === null || !isJoint(wordAt(tokens, first.end))) return null;
  const second = wordAt(tokens, first.end + 1) === 'the' ? first.end + 2 : first.end + 1;
  const last = readDayNumber(tokens, second);
  if (last === null || last.value <= first.value) return null;
  if (wordAt(tokens, first.end) === 'and' && !between && last.value !== first.value + 1) return null;
  const month = readMonthName(tokens, wordAt(tokens, last.end) === 'of' ? last.end + 1 : last.end);
  if (month === null || isVerb(tokens, month.end - 1)) return null;
  const named = readYearAfter(input, month.end);
  const of = named?.expression ?? null;
  return found(
    { is: 'range', from: day(first.value, month.value, of), to: day(last.value, month.value, of) },
    named?.end ?? month.end,
  );
}

/** "3 and 4 may be": the modal. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false && /^(?:may|march|mar)$/.test(wordAt(tokens, at));

const day = (number: number, month: number | null, of: Expression | null): Expression => ({
  is: 'day',
  day: number,
  month,
  of,
  weekday: null,
});

/** How many members of a list are asked for the year that the last one states. */
const LONGEST_LIST = 6;

/** "March and April 2023", "April, May and June 2016", "Q1 and Q2 2023": the year of the last is that of all. */
function withSharedYear(input: Input, date: Found): Found {
  const { expression } = date;
  if (!isListable(expression) || expression.of !== null) return date;
  let end = date.end;
  for (let member = 1; member < LONGEST_LIST; member += 1) {
    const next = readDate(input, afterJoint(input.tokens, end));
    if (next === null || !isListable(next.expression) || next.expression.is !== expression.is) return date;
    if (next.expression.of !== null) return found({ ...expression, of: next.expression.of }, date.end);
    end = next.end;
  }
  return date;
}

const isListable = (expression: Expression): expression is Month | Day | Quarter | Half =>
  /^(?:month|day|quarter|half)$/.test(expression.is) && !('month' in expression && expression.month === null);

/** The index after ",", "and", "or", ", and"; beyond the tokens where none stands there. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = wordAt(tokens, at) === ',' ? at + 1 : at;
  const and = /^(?:and|or)$/.test(wordAt(tokens, comma)) ? comma + 1 : comma;
  return and > at ? and : tokens.length;
}

/** What a change of date is said with: "moved from Monday to Tuesday" names two dates, not the days between. */
const MOVES =
  /^(?:postponed?|delay(?:ed|s)?|mov(?:ed?|es|ing)|rescheduled|push(?:ed|es)?|changed?|shift(?:ed)?|brought|rais(?:ed?|es|ing)|lowered|cut)$/;

function readSecond(input: Input, start: number, first: End, between: boolean): Found | null {
  const { tokens } = input;
  const end = skipComma(tokens, first.end);
  const joint = wordAt(tokens, end);
  const opened = between || wordAt(tokens, start - 1) === 'from';
  if (!isJoint(joint) || isRangeAlready(first.expression)) return null;
  if (joint === 'and' && !between) return readNextDay(input, first);
  if (opened && !between && isMoved(tokens, start)) return null;
  const toDate = joint === 'to' && wordAt(tokens, end + 1) === 'date' ? end + 2 : -1;
  const now = opened || joint === 'to' ? Math.max(toDate, isNow(tokens, end + 1)) : -1;
  if (now > 0) return found({ is: 'range', from: first.expression, to: 'now' }, now);
  const last = readLast(input, first, end + 1);
  if (last === null) return null;
  const isFit = opened || isAlike(first.expression, last.expression) || (!isLoose(joint) && isCalendar(first, last));
  return isFit && !isAmount(tokens, first, last) ? join(first, last) : null;
}

/** "Jan. 1, 2009, through Dec. 31": the comma closes the year. */
const skipComma = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === ',' && /^(?:through|thru)$/.test(wordAt(tokens, at + 1)) ? at + 1 : at;

/** "between 2000 and 2100 customers". */
const isAmount = (tokens: readonly Token[], first: End, last: Found): boolean =>
  first.expression !== 'now' &&
  first.expression.is === 'year' &&
  last.expression.is === 'year' &&
  COUNTED.has(wordAt(tokens, last.end));

/** Ends of different kinds that a dash or "to" may join: "mid-April to May 12". */
const isCalendar = (first: End, last: Found): boolean =>
  first.expression !== 'now' && CALENDAR.test(first.expression.is) && CALENDAR.test(last.expression.is);

const CALENDAR = /^(?:day|month|part|quarter|half|season|nth|fiscal-year)$/;

const isLoose = (joint: string): boolean => joint === 'until' || joint === 'till' || joint === 'through';

const isRangeAlready = (expression: Expression | 'now'): boolean =>
  expression !== 'now' && /^(?:range|within|ahead|recent|ending|remainder)$/.test(expression.is);

const isMoved = (tokens: readonly Token[], start: number): boolean =>
  [2, 3, 4, 5, 6].some((back) => MOVES.test(wordAt(tokens, start - back)));

/** "June 15 and 16": two days running are one stretch. A number that counts something is none of them. */
function readNextDay(input: Input, first: End): Found | null {
  const { tokens } = input;
  const { expression } = first;
  if (expression === 'now' || expression.is !== 'day' || expression.month === null || expression.of !== null)
    return null;
  const number = readDayNumber(tokens, first.end + 1);
  if (number === null || number.value !== expression.day + 1 || tokens[number.end]?.kind === 'word') return null;
  const named = readYearAfter(input, number.end);
  const of = named?.expression ?? null;
  return found(
    { is: 'range', from: { ...expression, of }, to: day(number.value, expression.month, of) },
    named?.end ?? number.end,
  );
}

/** The range's other end: a date; a bare year after a year; a bare day number after a day ("June 15-17"). */
function readLast(input: Input, first: End, at: number): Found | null {
  const { tokens } = input;
  const shape = first.expression === 'now' ? 'day' : first.expression.is;
  const date = readDate(input, at);
  if (date !== null && (shape !== 'day' || date.expression.is !== 'year'))
    return isStandalone(date.expression) ? date : null;
  const day = readDayAfter(input, first.expression, at);
  if (day !== null) return day;
  const isYear = shape === 'year' || shape === 'fiscal-year' || shape === 'month' || first.expression === 'now';
  const number = isYear ? readYearNumber(tokens, at) : null;
  if (number === null || shape !== 'fiscal-year' || number.expression.is !== 'year') return number;
  return { expression: { is: 'fiscal-year', year: number.expression.year, start: 4 }, end: number.end };
}

/** "(June 15)-17", "(april ninth through) seventeenth": of the first day's month. */
function readDayAfter(input: Input, first: Expression | 'now', at: number): Found | null {
  if (first === 'now' || first.is !== 'day') return null;
  const number = readDayNumber(input.tokens, wordAt(input.tokens, at) === 'the' ? at + 1 : at);
  return number === null ? null : withYear(input, number.value, first.month, number.end);
}

const isStandalone = (expression: Expression): boolean =>
  !/^(?:within|ahead|recent|ending|remainder|range)$/.test(expression.is);

function withYear(input: Input, number: number, month: number | null, end: number): Found {
  const named = readYearAfter(input, end);
  return { expression: day(number, month, named?.expression ?? null), end: named?.end ?? end };
}

const isAlike = (first: Expression | 'now', last: Expression | 'now'): boolean =>
  first !== 'now' && last !== 'now' && (first.is === last.is || (first.is === 'quarter' && last.is === 'half'));

/** Both ends as one; a year that only one of them states is the other's too. */
function join(first: End, last: Found): Found {
  const from = first.expression;
  const to = last.expression;
  if (from === 'now' || !('of' in from) || !('of' in to) || !isYearOf(to.of))
    return found({ is: 'range', from, to }, last.end);
  if (from.of !== null || !/^(?:day|month|quarter|half|season)$/.test(from.is))
    return found({ is: 'range', from, to }, last.end);
  return found({ is: 'range', from: { ...from, of: earlierYear(from, to) } as Expression, to }, last.end);
}

const isYearOf = (of: Expression | null): boolean =>
  of !== null && (of.is === 'year' || of.is === 'fiscal-year' || of.is === 'shift');

/** "Nov. 18-Feb. 3, 2016" begins in 2015. */
function earlierYear(from: Expression, to: Expression): Expression | null {
  const of = 'of' in to ? to.of : null;
  const wraps = 'month' in from && 'month' in to && from.month !== null && to.month !== null && from.month > to.month;
  return wraps && of?.is === 'year' ? year(of.year - 1) : of;
}
