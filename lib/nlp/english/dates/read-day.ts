import { eventYear } from './event-days';
import type { Day, Expression, Found } from './expression';
import { DASHES, found, type Input, isFreeBefore, longest, wordAt } from './input';
import { readMonthName, readWeekdayName } from './read-month-name';
import { type Counted, readDayNumber } from './read-number';
import { readNumericDay } from './read-numeric-day';
import { readRelativeUnit } from './read-relative';
import { readYearAfter, year } from './read-year';
import type { Token } from './tokens';

/** A day with its month, in any written form, with its weekday where one stands beside it. */
export function readDay(input: Input, at: number, article: boolean): Found | null {
  if (article) return readDayMonth(input, at, true);
  return readWithWeekday(input, at) ?? readBareDay(input, at);
}

function readBareDay(input: Input, at: number): Found<Day> | null {
  const day = longest([readMonthDay(input, at), readDayMonth(input, at, false), readNumericDay(input, at)]);
  return day === null || !isDay(day) ? null : withWeekdayAfter(input.tokens, day);
}

const isDay = (finding: Found): finding is Found<Day> => finding.expression.is === 'day';

const day = (of: Expression | null, month: number, number: number): Day => ({
  is: 'day',
  day: number,
  month,
  of,
  weekday: null,
});

/** "April 18, 2023", "Apr. 18", "June the 28th 2020", "April 18 last year", "july fourth". */
function readMonthDay(input: Input, at: number): Found | null {
  const { tokens } = input;
  const month = readMonthName(tokens, at);
  if (month === null) return null;
  const core = wordAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const number = isHyphenated(tokens, core) ? readDayNumber(tokens, core + 1) : readDayNumber(tokens, core);
  if (number === null || isMistaken(tokens, at, core) || isCounting(tokens, at, number.end)) return null;
  const written = readYearAfter(input, number.end);
  const known = written === null ? eventYear(tokens, number.end, month.value, number.value) : null;
  const of = known === null ? (written?.expression ?? null) : year(known);
  return found(day(of, month.value, number.value), written?.end ?? number.end);
}

/** "Apr-18", "Oct/2"; not "in Apr-18", which is of 2018. */
const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  /^[-/]$/.test(wordAt(tokens, at)) &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.kind === 'number' &&
  wordAt(tokens, at + 2) !== '-' &&
  wordAt(tokens, at - 2) !== 'in';

/** A modal, verb or name before a number: "you may 12 times", "may second the motion". A written month has a capital or a "12th". */
function isMistaken(tokens: readonly Token[], at: number, core: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || tokens[at - 1]?.entry.weekday !== undefined) return false;
  return (
    tokens[core]?.kind !== 'ordinal' &&
    /^(?:may|march|mar|jan|dec)$/.test(token.lower) &&
    tokens[core]?.kind !== 'number'
  );
}

/** "in April 12 firms left": "in" stands before a month, and the number counts. */
const isCounting = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at - 1) === 'in' && tokens[end - 1]?.kind === 'number' && isNounAfter(tokens, end);

/** "18 April 2023", "04th Jan 2019", "the 18th of April", "18-Apr-2023", "the ninth of May". */
function readDayMonth(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const number = isFreeBefore(tokens, at) ? readDayNumber(tokens, at) : null;
  if (number === null) return null;
  const isOrdinal = tokens[at]?.kind !== 'number';
  if (article && !isOrdinal) return null;
  const month = readMonthName(tokens, skipToMonth(tokens, number.end, isOrdinal));
  if (month === null || isModal(tokens, month)) return null;
  const dashed = wordAt(tokens, month.end) === '-' ? month.end + 1 : month.end;
  const named = readYearAfter(input, dashed);
  return found(day(named?.expression ?? null, month.value, number.value), named?.end ?? month.end);
}

/** The index of the month after a day: behind "of", "day of" or a dash. */
function skipToMonth(tokens: readonly Token[], at: number, isOrdinal: boolean): number {
  const dayWord = isOrdinal && wordAt(tokens, at) === 'day' ? at + 1 : at;
  if (wordAt(tokens, dayWord) === 'of') return dayWord + 1;
  return DASHES.has(wordAt(tokens, at)) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true ? at + 1 : at;
}

/** "12 may apply": the modal. */
const isModal = (tokens: readonly Token[], month: Counted): boolean =>
  /^(?:may|march|mar)$/.test(wordAt(tokens, month.end - 1)) &&
  tokens[month.end - 1]?.capital === false &&
  !isYearNext(tokens, month.end);

const isYearNext = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number';

/** "Friday, May 12", "Friday 12 May", "Sat., Oct. 3", "Friday (May 12)", "Friday the 12th", "Fri 14th". */
function readWithWeekday(input: Input, at: number): Found | null {
  const { tokens } = input;
  const weekday = readWeekdayName(tokens, at);
  if (weekday === null) return null;
  const mark = wordAt(tokens, weekday.end);
  const core = mark === ',' || mark === '(' ? weekday.end + 1 : weekday.end;
  const the = wordAt(tokens, core) === 'the' ? core + 1 : core;
  const date = readBareDay(input, the) ?? (mark === '(' ? null : readNumberOnly(tokens, the));
  if (date === null || (mark === '(' && wordAt(tokens, date.end) !== ')')) return null;
  const end = mark === '(' ? date.end + 1 : date.end;
  return found({ ...date.expression, weekday: weekday.value }, end);
}

/** "(Friday) the 12th", "(Friday) 23": the month is left out. */
function readNumberOnly(tokens: readonly Token[], at: number): Found<Day> | null {
  const number = readDayNumber(tokens, at);
  const token = tokens[at];
  if (number === null || token === undefined) return null;
  // "Sunday, the first blackout": an ordinal in letters that a comma sets off counts what follows it
  const isSetOff = wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === ',' && !/\d/.test(token.lower);
  const isSpelled = (token.kind === 'word' && wordAt(tokens, at - 1) !== 'the') || isSetOff;
  const isCount = token.kind === 'number' && isNounAfter(tokens, number.end);
  if (isSpelled || isCount) return null;
  return { expression: { is: 'day', day: number.value, month: null, of: null, weekday: null }, end: number.end };
}

/** "Friday 12 people": the number counts what follows it. */
const isNounAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !/^(?:at|to|for|from|in|and|with|by|until|before|after|of)$/.test(wordAt(tokens, at));

/** "April 18 (Tuesday)", "April 18, 2023 (Tue.)". */
function withWeekdayAfter(tokens: readonly Token[], date: Found<Day>): Found<Day> {
  if (wordAt(tokens, date.end) !== '(') return date;
  const weekday = readWeekdayName(tokens, date.end + 1);
  if (weekday === null || wordAt(tokens, weekday.end) !== ')') return date;
  return { expression: { ...date.expression, weekday: weekday.value }, end: weekday.end + 1 };
}

const AFTER_BARE_DAY = /^(?:of|day|and|to|at|when|as|but|by|in|after|before|,|\.|;|:|-|–|—|\)|\(|)$/;

/** "(the) 15th day of next month", "(the) 21st of this month", "on the 15th" at a clause's end; the month is another's. */
export function readOrdinalDay({ tokens }: Input, at: number, article: boolean): Found | null {
  if (tokens[at]?.kind !== 'ordinal' || !isFreeBefore(tokens, at)) return null;
  const number = readDayNumber(tokens, at);
  if (number === null) return null;
  const core = wordAt(tokens, number.end) === 'day' ? number.end + 1 : number.end;
  const month = wordAt(tokens, core) === 'of' ? readMonthLike(tokens, core + 1) : null;
  if (month !== null) return found(ofMonth(number.value, month.expression), month.end);
  const preposition = wordAt(tokens, article ? at - 2 : at - 1);
  const isAlone = core === number.end && preposition === 'on' && AFTER_BARE_DAY.test(wordAt(tokens, core));
  return isAlone && wordAt(tokens, core) !== 'of' ? found(ofMonth(number.value, null), core) : null;
}

const ofMonth = (number: number, of: Expression | null): Day => ({
  is: 'day',
  day: number,
  month: null,
  of,
  weekday: null,
});

/** "next month", "the previous month", "the month". */
function readMonthLike(tokens: readonly Token[], at: number): Found | null {
  const article = wordAt(tokens, at) === 'the';
  const read = readRelativeUnit(tokens, article ? at + 1 : at, article);
  if (read !== null && 'unit' in read.expression && read.expression.unit === 'month') return read;
  return article && wordAt(tokens, at + 1) === 'month'
    ? found({ is: 'same', unit: 'month', loose: true }, at + 2)
    : null;
}
