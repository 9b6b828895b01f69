import type { Ending, Expression, Found } from './expression';
import { DASHES, found, type Input, wordAt } from './input';
import { readCardinal, readCount, readOrdinal } from './read-number';
import type { Token } from './tokens';
import { isYearNumber } from './year-number';

interface Head {
  readonly months: number;
  readonly days?: number;
  readonly unit: Ending['unit'];
  readonly end: number;
  /** "the year", "fiscal 2023"; not "three months". */
  readonly named: boolean;
}

interface Link {
  readonly edge: Ending['edge'];
  /** "ended", "began": a past form. */
  readonly over: boolean;
  readonly end: number;
  /** "to", "through": no verb, so that "fiscal 2016 to …" may begin a range. */
  readonly loose: boolean;
}

/**
 * Stretches that the business press names by their end: "the year to March 2024", "the fiscal year ended March 31, 2024",
 * "the three months to June", "the third quarter ended Dec. 31", "12 months through March"; or by their start: "the fiscal
 * year starting in April".
 */
export function readEnding(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const head = readMonthsHead(tokens, at) ?? readUnitHead(tokens, at);
  const link = head === null ? null : readLink(tokens, head.end);
  if (head === null || link === null || !isFit(tokens, at, article, head, link)) return null;
  const to = readEnd(input, wordAt(tokens, link.end) === 'the' ? link.end + 1 : link.end);
  if (to === null || (head.named && to.expression.is === 'fiscal-year')) return null;
  const { months, days, unit } = head;
  if (days !== undefined && to.expression.is !== 'day') return null;
  const expression: Ending = { is: 'ending', months, unit, edge: link.edge, over: link.over, to: to.expression };
  return found(days === undefined ? expression : { ...expression, days }, to.end);
}

const VERBS = new Map<string, Pick<Link, 'edge' | 'over'>>([
  ['ended', { edge: 'end', over: true }],
  ['ending', { edge: 'end', over: false }],
  ['ends', { edge: 'end', over: false }],
  ['began', { edge: 'start', over: true }],
  ['started', { edge: 'start', over: true }],
  ['beginning', { edge: 'start', over: false }],
  ['begins', { edge: 'start', over: false }],
  ['starting', { edge: 'start', over: false }],
  ['starts', { edge: 'start', over: false }],
]);

/** Verbs that tell of the period instead of naming it, unless "that" stands before them: "fiscal 2023 began in April". */
const FINITE = /^(?:ends|began|started|begins|starts)$/;

const LOOSE = new Set(['to', 'through', 'until', 'till']);

/** "ended", "that ended on", "ending in", "to", "starting in". */
function readLink(tokens: readonly Token[], at: number): Link | null {
  if (LOOSE.has(wordAt(tokens, at))) return { edge: 'end', over: false, end: at + 1, loose: true };
  const core = /^(?:that|which|just)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const verb = VERBS.get(wordAt(tokens, core));
  if (verb === undefined || (core === at && FINITE.test(wordAt(tokens, core)))) return null;
  const end = /^(?:in|on|with|from)$/.test(wordAt(tokens, core + 1)) ? core + 2 : core + 1;
  return { ...verb, end, loose: false };
}

/** Whether a head goes with its link: "year to March" lacks its article, "fiscal 2016 to" begins a range. */
function isFit(tokens: readonly Token[], at: number, article: boolean, head: Head, link: Link): boolean {
  if (!head.named) return link.edge === 'end';
  const isBareUnit = !article && tokens[at]?.entry.unit !== undefined;
  if (link.loose) return !isBareUnit && !isYearNumber(tokens[head.end - 1]);
  return link.edge === 'end' || !isBareUnit;
}

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
  (/^(?:part|named)$/.test(expression.is) && 'of' in expression && expression.of?.is === 'month');

/** "three months", "the six months", "12 months", "the five years", "the three-month period". */
function readMonthsHead(tokens: readonly Token[], at: number): Head | null {
  const count = readCount(tokens, at) ?? readCardinal(tokens, at);
  if (count === null) return null;
  const isHyphened =
    DASHES.has(wordAt(tokens, count.end)) && /^(?:period|term|stretch)$/.test(wordAt(tokens, count.end + 2));
  const core = isHyphened ? count.end + 1 : count.end;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (plural !== true && !isHyphened) return null;
  const days = DAYS_OF.get(unit ?? '');
  if (days !== undefined) {
    const end = isHyphened ? core + 2 : core + 1;
    return { months: 0, days: days * count.value, unit: 'month', end, named: false };
  }
  if (unit !== 'month' && unit !== 'year') return null;
  const months = unit === 'year' ? count.value * 12 : count.value;
  return { months, unit: toUnit(months), end: isHyphened ? core + 2 : core + 1, named: false };
}

/** "the two weeks to Jan. 10", "the 10 days through May 8". */
const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);

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
