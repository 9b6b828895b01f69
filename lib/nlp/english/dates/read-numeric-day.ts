import { isDate } from './calendar';
import type { Expression, Found } from './expression';
import { found, type Input, isFreeAfter, isFreeBefore, wordAt } from './input';
import { readMonthName } from './read-month-name';
import { readYearNumber, year } from './read-year';
import type { Token } from './tokens';
import { fromTwoDigits } from './year-number';

/** Marks between the parts of a date in figures. */
const SEPARATORS = new Set(['-', '/', '.']);

/**
 * A date in figures: "2023-04-18", "2023/4/18", "4/18/2023", "18/4/2023", "4/18/23", "18.4.2023", "2019/Aug/01". Where
 * both of the first two could be a month, the month leads, as in American and Japanese papers. "4/18" only behind a
 * preposition or weekday: "3/4" is a fraction.
 */
export function readNumericDay({ tokens }: Input, at: number): Found | null {
  const first = tokens[at];
  if (first === undefined || !isFreeBefore(tokens, at)) return null;
  if (first.kind === 'decimal') return readDotted(tokens, at);
  if (first.kind !== 'number') return null;
  return readThree(tokens, at) ?? readTwo(tokens, at);
}

const DOTTED = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/;

function readDotted(tokens: readonly Token[], at: number): Found | null {
  const match = DOTTED.exec(tokens[at]?.lower ?? '');
  if (match === null || !isFreeAfter(tokens, at)) return null;
  const [, a = '', b = '', c = ''] = match;
  if (a.length === 4) return c.length > 2 ? null : toDate(Number(a), Number(b), Number(c), at + 1);
  return c.length === 4 && a.length < 3 ? toDate(Number(c), Number(b), Number(a), at + 1) : null;
}

function toDate(number: number, month: number, day: number, end: number): Found | null {
  return isDate(number, month, day) ? found({ is: 'day', day, month, of: year(number), weekday: null }, end) : null;
}

/** Whether a number's parts are written as one word: "2023-04-18". */
const isJoined = (tokens: readonly Token[], at: number, mark: string): boolean =>
  wordAt(tokens, at) === mark && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

const lengthOf = (token: Token): number => token.end - token.start;

function readThree(tokens: readonly Token[], at: number): Found | null {
  const mark = wordAt(tokens, at + 1);
  if (!SEPARATORS.has(mark) || !isJoined(tokens, at + 1, mark) || !isJoined(tokens, at + 3, mark)) return null;
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (a === undefined || b === undefined || c?.kind !== 'number' || !isFreeAfter(tokens, at + 4)) return null;
  if (wordAt(tokens, at + 5) === '-' && tokens[at + 5]?.glued === true && mark === '-') return null;
  const named = readMonthName(tokens, at + 2)?.value;
  const middle = named ?? b.number;
  if (lengthOf(a) === 4 && lengthOf(c) <= 2) return toDate(a.number, middle, c.number, at + 5);
  const isShortYear = lengthOf(c) === 2 && mark === '/';
  if (named !== undefined || lengthOf(a) > 2 || (lengthOf(c) !== 4 && !isShortYear)) return null;
  const number = isShortYear ? fromTwoDigits(c.number) : c.number;
  return a.number <= 12
    ? (toDate(number, a.number, b.number, at + 5) ?? toDate(number, b.number, a.number, at + 5))
    : toDate(number, b.number, a.number, at + 5);
}

const BEFORE_TWO = new Set('on by from until till since before after next through to between'.split(' '));

/** A leap year, so that "2/29" is a date. */
const ANY_LEAP_YEAR = 2000;

function readTwo(tokens: readonly Token[], at: number): Found | null {
  const [a, b] = [tokens[at], tokens[at + 2]];
  if (a === undefined || b?.kind !== 'number' || !isJoined(tokens, at + 1, '/') || !isFreeAfter(tokens, at + 2))
    return null;
  if (lengthOf(a) > 2 || lengthOf(b) > 2 || !isMarkedAsDate(tokens, at)) return null;
  const [month, day] = a.number <= 12 ? [a.number, b.number] : [b.number, a.number];
  if (!isDate(ANY_LEAP_YEAR, month, day) || /^(?:of|majority|vote|share|cup)$/.test(wordAt(tokens, at + 3)))
    return null;
  const number = wordAt(tokens, at + 3) === ',' ? readYearNumber(tokens, at + 4) : null;
  const expression: Expression = { is: 'day', day, month, of: number?.expression ?? null, weekday: null };
  return found(expression, number?.end ?? at + 3);
}

/** Behind a preposition or a weekday, or at the head of a range of such dates. */
const isMarkedAsDate = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_TWO.has(wordAt(tokens, at - 1)) ||
  tokens[at - 1]?.entry.weekday !== undefined ||
  (tokens[at - 1]?.lower === ',' && tokens[at - 2]?.entry.weekday !== undefined) ||
  (wordAt(tokens, at + 3) === '-' && wordAt(tokens, at + 5) === '/') ||
  (wordAt(tokens, at - 1) === '-' && wordAt(tokens, at - 3) === '/');
