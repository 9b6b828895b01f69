import type { Expression, Found } from './expression';
import { DASHES, found, type Input, isFreeBefore, wordAt } from './input';
import { readFiscalYear } from './read-fiscal';
import { readMonthName } from './read-month-name';
import { readOrdinal } from './read-number';
import { readYearAfter, readYearNumber, year } from './read-year';
import type { Token } from './tokens';
import { fromTwoDigits } from './year-number';

/** "Q3", "3Q", "H1", "1H". */
const CODE = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)$/;
/** "3Q22", "1H2023". */
const CODE_WITH_YEAR = /^([1-4])([qh])(\d{2}|20\d{2})$/;

type Making = (of: Expression | null) => Expression;

const quarter =
  (number: number): Making =>
  (of) => ({ is: 'quarter', quarter: number, of });

const half =
  (number: number): Making =>
  (of) => ({ is: 'half', half: number, of });

/** "Q3 2020", "3Q", "Q1 of FY2023", "H1 2023", "2017 Q1", "FY2022 Q3". */
export function readCode(input: Input, at: number, article: boolean): Found | null {
  if (article) return null;
  const { tokens } = input;
  const make = toMaking(tokens, at);
  if (make !== null) return withYear(input, make, at + 1);
  const whole = readWholeCode(tokens, at);
  if (whole !== null) return whole;
  const year = readFiscalYear(input, at, false) ?? (isFreeBefore(tokens, at) ? readYearNumber(tokens, at) : null);
  if (year === null) return null;
  const core = wordAt(tokens, year.end) === '-' ? year.end + 1 : year.end;
  const after = toMaking(tokens, core);
  return after === null ? null : found(after(year.expression), core + 1);
}

function readWholeCode(tokens: readonly Token[], at: number): Found | null {
  const [, number = '', kind = '', digits = ''] = CODE_WITH_YEAR.exec(wordAt(tokens, at)) ?? [];
  if (kind === '' || (kind === 'h' && Number(number) > 2)) return null;
  const of = year(digits.length === 2 ? fromTwoDigits(Number(digits)) : Number(digits));
  return found((kind === 'q' ? quarter(Number(number)) : half(Number(number)))(of), at + 1);
}

function toMaking(tokens: readonly Token[], at: number): Making | null {
  const match = CODE.exec(wordAt(tokens, at));
  if (match === null) return null;
  const number = match[1] ?? match[2];
  return number === undefined ? half(Number(match[3] ?? match[4])) : quarter(Number(number));
}

function withYear(input: Input, make: Making, end: number): Found {
  const dashed = wordAt(input.tokens, end) === '-' ? end + 1 : end;
  const year = readYearAfter(input, dashed) ?? readFiscalYear(input, dashed, false);
  return found(make(year?.expression ?? null), year?.end ?? end);
}

/**
 * "the third quarter of 2020", "third-quarter 2020", "the second half of last year", "the first half". A half without its
 * year is one of a match or a film, unless a result of a business is named with it ("first-half profit").
 */
export function readOrdinalPeriod(input: Input, at: number): Found | null {
  const { tokens } = input;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null || (ordinal.value < 0 && !/^(?:last|final)$/.test(wordAt(tokens, at)))) return null;
  const core = DASHES.has(wordAt(tokens, ordinal.end)) ? ordinal.end + 1 : skipFiscal(tokens, ordinal.end);
  const unit = tokens[core]?.entry.unit;
  if ((unit !== 'quarter' && unit !== 'half') || tokens[core]?.entry.plural === true) return null;
  const year = readYearAfter(input, core + 1) ?? (unit === 'half' ? readDecadeAfter(input, core + 1) : null);
  const isNear = /^last$/.test(wordAt(tokens, at)) && year === null;
  const make = isNear ? null : toPeriod(unit, ordinal.value);
  if (make === null || (year === null && unit === 'half' && !isBusiness(tokens, core + 1))) return null;
  if (year === null && unit === 'quarter' && isSport(tokens, core + 1)) return null;
  return found(make(year?.expression ?? fiscalOf(tokens, ordinal.end)), year?.end ?? core + 1);
}

/** "(the second half) of the 2020s". */
function readDecadeAfter(input: Input, at: number): Found | null {
  if (wordAt(input.tokens, at) !== 'of' || wordAt(input.tokens, at + 1) !== 'the') return null;
  const read = input.read(at + 2);
  return read?.expression.is === 'decade' ? read : null;
}

const skipFiscal = (tokens: readonly Token[], at: number): number => (wordAt(tokens, at) === 'fiscal' ? at + 1 : at);

/** "the third fiscal quarter": of the fiscal year that the publication date falls in or has just left. */
const fiscalOf = (tokens: readonly Token[], at: number): Expression | null =>
  wordAt(tokens, at) === 'fiscal' ? { is: 'same', unit: 'fiscal-year', loose: true } : null;

function toPeriod(unit: 'quarter' | 'half', ordinal: number): Making | null {
  const count = unit === 'quarter' ? 4 : 2;
  const number = ordinal < 0 ? count : ordinal;
  if (number > count) return null;
  return unit === 'quarter' ? quarter(number) : half(number);
}

const BUSINESS =
  /^(?:profits?|earnings|results?|sales|net|revenues?|loss(?:es)?|operating|pretax|group|output|gdp|growth|income|figures|orders|exports|production)$/;

const isBusiness = (tokens: readonly Token[], at: number): boolean => BUSINESS.test(wordAt(tokens, at));

/** A quarter of a match: "fourth-quarter touchdown". */
const isSport = (tokens: readonly Token[], at: number): boolean =>
  /^(?:touchdown|pole|mile|horse|goal|finals?)$/.test(wordAt(tokens, at));

/** "the March quarter", "the September half": the three or six months that end with the month. */
export function readMonthQuarter(input: Input, at: number): Found | null {
  const { tokens } = input;
  const month = readMonthName(tokens, at);
  if (month === null) return null;
  const unit = tokens[month.end]?.entry.unit;
  if ((unit !== 'quarter' && unit !== 'half') || tokens[month.end]?.entry.plural === true) return null;
  const length = unit === 'quarter' ? 3 : 6;
  const first = ((month.value - length + 12) % 12) + 1;
  const year = readYearAfter(input, month.end + 1);
  return found({ is: 'months', first, last: month.value, of: year?.expression ?? null }, year?.end ?? month.end + 1);
}
