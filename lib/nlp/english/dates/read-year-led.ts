import type { Expression, Found } from './expression';
import { DASHES, found, type Input, isFreeBefore, wordAt } from './input';
import { readFiscalYear } from './read-fiscal';
import { readOrdinal } from './read-number';
import { readTheUnit } from './read-part';
import { readRelativeUnit } from './read-relative';
import { readYearNumber } from './read-year';
import type { Token } from './tokens';

/**
 * A part of a year that stands behind it: "last year's second quarter", "1988's third quarter", "the 1988 third quarter",
 * "1989 first-half", "fiscal 1990 first quarter", "this fiscal year's first half", "the 2021-22 winter".
 */
export function readYearLed(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const year = readLeadingYear(input, at, article);
  if (year === null) return null;
  const isOwn = /^['’]$/.test(wordAt(tokens, year.end)) && wordAt(tokens, year.end + 1) === 's';
  const season = readSeasonAfter(tokens, year);
  if (season !== null) return season;
  const ordinal = readOrdinal(tokens, isOwn ? year.end + 2 : year.end);
  if (ordinal === null || ordinal.value > 4) return null;
  const joint = DASHES.has(wordAt(tokens, ordinal.end)) || wordAt(tokens, ordinal.end) === 'fiscal';
  const core = joint ? ordinal.end + 1 : ordinal.end;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (plural === true || (unit !== 'quarter' && unit !== 'half')) return null;
  const count = unit === 'quarter' ? 4 : 2;
  const number = ordinal.value < 0 ? count : ordinal.value;
  if (number > count) return null;
  const of = year.expression;
  const expression: Expression =
    unit === 'quarter' ? { is: 'quarter', quarter: number, of } : { is: 'half', half: number, of };
  return found(expression, core + 1);
}

/** "2021-22 winter", "2023 summer": the season that begins in the first year. "2016 fall in prices" is a decline. */
function readSeasonAfter(tokens: readonly Token[], year: Found): Found | null {
  const isPair = DASHES.has(wordAt(tokens, year.end)) && tokens[year.end + 1]?.kind === 'number';
  const core = isPair ? year.end + 2 : year.end;
  const season = tokens[core]?.entry.season;
  if (season === undefined || wordAt(tokens, core) === 'fall') return null;
  return found({ is: 'season', season, of: year.expression }, core + 1);
}

function readLeadingYear(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const stated = readFiscalYear(input, at, article) ?? (isFreeBefore(tokens, at) ? readYearNumber(tokens, at) : null);
  if (stated !== null) return stated;
  const own = article ? readTheUnit(tokens, at - 1) : null;
  if (own !== null && /^['’]$/.test(wordAt(tokens, own.end))) return isYear(own) ? own : null;
  const relative = readRelativeUnit(tokens, at, article);
  return relative !== null && isYear(relative) ? relative : null;
}

const isYear = ({ expression }: Found): boolean => 'unit' in expression && /year$/.test(expression.unit);
