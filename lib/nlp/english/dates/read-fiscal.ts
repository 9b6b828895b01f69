import type { Found } from './expression';
import { afterWords, DASHES, found, type Input, isFreeAfter, isFreeBefore, wordAt } from './input';
import type { Token } from './tokens';
import { fromTwoDigits, isYearNumber } from './year-number';

/** April: the month in which the fiscal year begins in Japan (Public Finance Act, article 11) and for most of its firms. */
const JAPAN = 4;
/** October: the fiscal year of the United States government (31 U.S.C. 1102), which is named after the year it ends in. */
const UNITED_STATES = 10;

/**
 * "fiscal 2022", "fiscal year 2022", "FY2022", "FY22", "FY 2022-23", "the 2022 fiscal year": April to March, as in Japan;
 * October to September behind "U.S." or "federal".
 */
export function readFiscalYear({ tokens }: Input, at: number, article: boolean): Found | null {
  return readAbbreviated(tokens, at) ?? readWritten(tokens, at, article) ?? readYearFirst(tokens, at);
}

/** "FY2022", "FY22", "FY 2022". */
function readAbbreviated(tokens: readonly Token[], at: number): Found | null {
  const word = wordAt(tokens, at);
  if (!word.startsWith('fy')) return null;
  const digits = word.slice(2);
  if (digits === '') return isFiscalNumber(tokens, at + 1) ? toFiscal(tokens, at, at + 1) : null;
  if (!/^(?:\d{2}|(?:19|20)\d{2})$/.test(digits)) return null;
  const number = digits.length === 2 ? fromTwoDigits(Number(digits)) : Number(digits);
  return found({ is: 'fiscal-year', year: number, start: JAPAN }, skipSecondYear(tokens, at + 1, number));
}

/** "fiscal 2022", "fiscal year 2022". With "the" before it only where "year" is written. */
function readWritten(tokens: readonly Token[], at: number, article: boolean): Found | null {
  if (!/^(?:fiscal|financial|business)$/.test(wordAt(tokens, at))) return null;
  const isYear = /^years?$/.test(wordAt(tokens, at + 1));
  const core = isYear ? at + 2 : at + 1;
  const isNamed = isYear || wordAt(tokens, at) === 'fiscal';
  return isNamed && (isYear || !article) && isFiscalNumber(tokens, core) ? toFiscal(tokens, at, core) : null;
}

/** "the 2022 fiscal year". */
function readYearFirst(tokens: readonly Token[], at: number): Found | null {
  if (!isFiscalNumber(tokens, at)) return null;
  const second = skipSecondYear(tokens, at + 1, tokens[at]?.number ?? 0);
  const end = Math.max(
    afterWords(tokens, second, 'fiscal', 'year'),
    afterWords(tokens, second, 'financial', 'year'),
    afterWords(tokens, second, 'business', 'year'),
  );
  return end < 0 ? null : found({ is: 'fiscal-year', year: tokens[at]?.number ?? 0, start: startOf(tokens, at) }, end);
}

const isFiscalNumber = (tokens: readonly Token[], at: number): boolean =>
  isYearNumber(tokens[at]) && isFreeBefore(tokens, at) && (isFreeAfter(tokens, at) || wordAt(tokens, at + 1) === '/');

function toFiscal(tokens: readonly Token[], at: number, core: number): Found {
  const number = tokens[core]?.number ?? 0;
  return found(
    { is: 'fiscal-year', year: number, start: startOf(tokens, at) },
    skipSecondYear(tokens, core + 1, number),
  );
}

/** The second year of a fiscal year written with both ("2022-23", "2022/23", "2022-2023"). */
function skipSecondYear(tokens: readonly Token[], at: number, year: number): number {
  const mark = wordAt(tokens, at);
  const next = tokens[at + 1];
  if ((!DASHES.has(mark) && mark !== '/') || next?.kind !== 'number') return at;
  const isNext = next.number === year + 1 || (next.end - next.start === 2 && next.number === (year + 1) % 100);
  return isNext ? at + 2 : at;
}

/** The month the fiscal year begins in, by whose it is. */
function startOf(tokens: readonly Token[], at: number): number {
  const before = [1, 2, 3, 4, 5, 6, 7].map((back) => wordAt(tokens, at - back));
  const isState = before[0] === '.' || before.includes('government');
  const isAmerican = before.includes('federal') || (isState && before.includes('u') && before.includes('s'));
  return isAmerican ? UNITED_STATES : JAPAN;
}
