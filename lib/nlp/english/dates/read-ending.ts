import type { Ending, Expression, Found } from './expression';
import { DASHES, found, type Input, wordAt } from './input';
import { readCardinal, readCount, readOrdinal } from './read-number';
import type { Token } from './tokens';
import { isYearNumber } from './year-number';

interface Head {
  readonly months: number;
  readonly unit: Ending['unit'];
  readonly end: number;
  /** "the year to March", not "three months to March" in the sense of "three months until": a following "to" is enough. */
  readonly named: boolean;
}

const OVER = new Set(['ended']);
const OPEN = new Set(['ending', 'ends', 'to', 'through', 'until', 'till']);

/**
 * Stretches that the business press names by their end: "the year to March 2024", "the fiscal year ended March 31, 2024",
 * "the three months to June", "the third quarter ended Dec. 31", "12 months through March", "fiscal 2023 ending in March".
 */
export function readEnding(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const head = readMonthsHead(tokens, at) ?? readUnitHead(tokens, at);
  if (head === null) return null;
  const that = /^(?:that|which|just)$/.test(wordAt(tokens, head.end)) ? head.end + 1 : head.end;
  const verb = wordAt(tokens, that);
  if (!article && head.named && !/^(?:ended|ending)$/.test(verb) && !isFiscalHead(tokens, at)) return null;
  if (!OVER.has(verb) && (!OPEN.has(verb) || (that > head.end && verb !== 'ends' && verb !== 'ending'))) return null;
  const on = /^(?:in|on|with|the)$/.test(wordAt(tokens, that + 1)) ? that + 2 : that + 1;
  const to = readEnd(input, wordAt(tokens, on) === 'the' ? on + 1 : on);
  if (
    to === null ||
    (head.named && (to.expression.is === 'fiscal-year' || (verb === 'to' && isNumbered(tokens, head.end))))
  )
    return null;
  return found({ is: 'ending', months: head.months, unit: head.unit, over: OVER.has(verb), to: to.expression }, to.end);
}

/** Heads that need no article: "fiscal 2023 ending in March", "this year to March", "first half ended". */
const isFiscalHead = (tokens: readonly Token[], at: number): boolean => tokens[at]?.entry.unit === undefined;

/** "fiscal 2016 to …" begins a range. */
const isNumbered = (tokens: readonly Token[], end: number): boolean => isYearNumber(tokens[end - 1]);

/** A stretch ends with a month, a day, or a year that a preposition named ("the five years to 2016"). */
function readEnd(input: Input, at: number): Found | null {
  const token = input.tokens[at];
  if (isYearNumber(token)) return found({ is: 'year', year: token?.number ?? 0, era: false }, at + 1);
  const to = input.read(at);
  return to !== null && isEnd(to.expression) ? to : null;
}

const isEnd = (expression: Expression): boolean =>
  expression.is === 'month' ||
  expression.is === 'fiscal-year' ||
  expression.is === 'day' ||
  (expression.is === 'part' && expression.of.is === 'month');

/** "three months", "the six months", "12 months", "the five years", "the three-month period". */
function readMonthsHead(tokens: readonly Token[], at: number): Head | null {
  const count = readCount(tokens, at) ?? readCardinal(tokens, at);
  if (count === null) return null;
  const isHyphened =
    DASHES.has(wordAt(tokens, count.end)) && /^(?:period|term|stretch)$/.test(wordAt(tokens, count.end + 2));
  const core = isHyphened ? count.end + 1 : count.end;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if ((plural !== true && !isHyphened) || (unit !== 'month' && unit !== 'year')) return null;
  const months = unit === 'year' ? count.value * 12 : count.value;
  return { months, unit: toUnit(months), end: isHyphened ? core + 2 : core + 1, named: false };
}

function toUnit(months: number): Ending['unit'] {
  if (months === 12) return 'year';
  if (months === 6) return 'half';
  return months === 3 ? 'quarter' : 'month';
}

const FISCAL = /^(?:fiscal|financial|business|accounting)$/;

/** "the year", "the fiscal year", "fiscal 2023", "the first half", "the quarter", "the third quarter", "the current fiscal year". */
function readUnitHead(tokens: readonly Token[], at: number): Head | null {
  const adjective = /^(?:current|last|previous|next|full|latest|this)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const first = adjective === at && wordAt(tokens, at) === 'fiscal' ? at + 1 : adjective;
  const ordinal = first === adjective && adjective > at ? adjective : (readOrdinal(tokens, first)?.end ?? at);
  const isFiscal = FISCAL.test(wordAt(tokens, ordinal));
  const core = isFiscal ? ordinal + 1 : ordinal;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (plural === true) return null;
  if (unit === 'year')
    return { months: 12, unit: isFiscal ? 'fiscal-year' : 'year', end: skipYear(tokens, core + 1), named: true };
  if (isFiscal && isYearNumber(tokens[core])) return { months: 12, unit: 'fiscal-year', end: core + 1, named: true };
  if (unit === 'quarter') return { months: 3, unit: 'quarter', end: core + 1, named: true };
  return unit === 'half' ? { months: 6, unit: 'half', end: core + 1, named: true } : null;
}

/** "fiscal year 2023 (ended March 31, 2024)". */
const skipYear = (tokens: readonly Token[], at: number): number => (isYearNumber(tokens[at]) ? at + 1 : at);
