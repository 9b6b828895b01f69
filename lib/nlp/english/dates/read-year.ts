import type { Expression, Found } from './expression';
import { afterWords, found, type Input, isFreeAfter, isGluedDash, wordAt } from './input';
import { readEraYear } from './read-era';
import { readFiscalYear } from './read-fiscal';
import { readSpelledYear } from './read-number';
import { readRelativeUnit } from './read-relative';
import type { Token } from './tokens';
import { fromTwoDigits, isYearNumber } from './year-number';

/** A plain year. */
export const year = (number: number): Expression => ({ is: 'year', year: number, era: false });

/** A year in figures beside a date: "2016", "'16", "’16". */
export function readYearNumber(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (isYearNumber(token) && isFreeAfter(tokens, at) && !isNumericDate(tokens, at))
    return found(year(token?.number ?? 0), at + 1);
  const short = tokens[at + 1];
  if (!/^['’‘]$/.test(token?.lower ?? '') || short?.kind !== 'number' || !short.glued) return null;
  return short.end - short.start === 2 ? found(year(fromTwoDigits(short.number)), at + 2) : null;
}

/** "2023-04-18": the year belongs to a date of its own. */
const isNumericDate = (tokens: readonly Token[], at: number): boolean =>
  isGluedDash(tokens, at + 1) && tokens[at + 2]?.kind === 'number' && isGluedDash(tokens, at + 3);

/** A year named in any way: "2016", "fiscal 2016", "Heisei 28", "last year", "the previous fiscal year", "the year". */
export function readYearLike(input: Input, at: number): Found | null {
  const { tokens } = input;
  const article = wordAt(tokens, at) === 'the';
  const core = article ? at + 1 : at;
  const stated = readYearNumber(tokens, at) ?? readFiscalYear(input, core, article) ?? readEraYear(tokens, at);
  if (stated !== null) return stated;
  const relative = readRelativeUnit(tokens, core, article);
  if (relative !== null) return isYear(relative.expression) ? relative : null;
  const plain = afterWords(tokens, at, 'calendar', 'year');
  if (plain > 0) return readYearNumber(tokens, plain);
  return article ? readTheYear(tokens, core) : null;
}

/** "(the) year 2012", "(the) year", "(the) fiscal year". */
function readTheYear(tokens: readonly Token[], at: number): Found | null {
  const calendar = wordAt(tokens, at) === 'calendar' ? at + 1 : at;
  if (wordAt(tokens, calendar) === 'year') {
    return readYearNumber(tokens, calendar + 1) ?? found({ is: 'same', unit: 'year', loose: true }, calendar + 1);
  }
  const isFiscal = /^(?:fiscal|financial|business)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'year';
  return isFiscal ? found({ is: 'same', unit: 'fiscal-year', loose: true }, at + 2) : null;
}

const isYear = (expression: Expression): boolean =>
  'unit' in expression && (expression.unit === 'year' || expression.unit === 'fiscal-year');

/**
 * The year after a month, day, quarter or season: "April 2016", "April, 2016", "April of 2016", "April last year",
 * "the third quarter in 2020". Null where none follows.
 */
export function readYearAfter(input: Input, at: number): Found | null {
  const { tokens } = input;
  const word = wordAt(tokens, at);
  if (word === 'of' || word === 'in') return readYearLike(input, at + 1) ?? readSpelled(tokens, at + 1);
  const core = word === ',' ? at + 1 : at;
  const spelled = word === ',' ? null : readSpelled(tokens, core);
  return readYearNumber(tokens, core) ?? spelled ?? readNamedYear(input, core);
}

function readSpelled(tokens: readonly Token[], at: number): Found | null {
  const spelled = readSpelledYear(tokens, at);
  return spelled === null ? null : found(year(spelled.value), spelled.end);
}

const BEFORE_YEAR = /^(?:last|this|next|that|fiscal|fy\d*|the)$/;

/** A named year directly after a date: "April last year", "April 1 the same year". Never a bare "the year". */
function readNamedYear(input: Input, at: number): Found | null {
  if (!BEFORE_YEAR.test(wordAt(input.tokens, at))) return null;
  const like = readYearLike(input, at);
  return like !== null && like.expression.is === 'same' && like.expression.loose ? null : like;
}
