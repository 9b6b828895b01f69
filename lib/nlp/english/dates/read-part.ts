import type { Found, Part } from './expression';
import { afterWords, DASHES, found, type Input, wordAt } from './input';
import { readYearNumber } from './read-year';
import type { Token } from './tokens';

const THIRDS = new Map<string, Part['part']>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

const EDGES = new Map<string, Part['part']>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['end', 'end'],
  ['close', 'end'],
  ['middle', 'mid'],
]);

/** "early April", "mid-2024", "late last year", "the late 1990s", "late Monday", "early next week". */
export function readThird(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const part = THIRDS.get(wordAt(tokens, at));
  if (part === undefined) return null;
  const dashed = DASHES.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const second =
    THIRDS.has(wordAt(tokens, dashed + 1)) && /^(?:to|-|–|and)$/.test(wordAt(tokens, dashed))
      ? readThird(input, dashed + 1, article)
      : null;
  if (second !== null) return toThirds(part, second);
  const isIn = wordAt(tokens, dashed) === 'in';
  const of = isIn ? readIn(input, dashed + 1) : readWhole(input, dashed, article);
  return of === null ? null : found({ is: 'part', part, of: of.expression }, of.end);
}

/** "mid- to late April" runs from the middle of April to its end. */
function toThirds(part: Part['part'], second: Found): Found | null {
  if (second.expression.is !== 'part') return null;
  const from: Part = { is: 'part', part, of: second.expression.of };
  return found({ is: 'range', from, to: second.expression }, second.end);
}

/** "(early) in 2024", "(late) in the year", "(early) in the 2030s". */
const readIn = (input: Input, at: number): Found | null =>
  wordAt(input.tokens, at) === 'the' ? (input.read(at) ?? readTheUnit(input.tokens, at)) : readWhole(input, at, false);

/** What has an early and a late part. A bare year counts here, and so does a season. */
function readWhole(input: Input, at: number, article: boolean): Found | null {
  const whole = readYearNumber(input.tokens, at) ?? input.read(at);
  if (whole === null || (article && !/^(?:decade|century|season|month)$/.test(whole.expression.is))) return null;
  return /^(?:part|ending|recent|within|ahead|remainder|nth|same-period)$/.test(whole.expression.is) ? null : whole;
}

/** "the end of March", "the start of this year", "end-March", "the beginning of fiscal 2024", "the very end of 2023". */
export function readEdge(input: Input, at: number): Found | null {
  const { tokens } = input;
  const first = wordAt(tokens, at) === 'very' ? at + 1 : at;
  const part = EDGES.get(wordAt(tokens, first));
  if (part === undefined) return null;
  const joint = wordAt(tokens, first + 1);
  const isTight = joint === '-' && tokens[first + 1]?.glued === true;
  if (joint !== 'of' && !isTight && (wordAt(tokens, first) !== 'end' || joint === 'the')) return null;
  const core = joint === 'of' || isTight ? first + 2 : first + 1;
  const of = readEdged(input, core, joint === 'of');
  return of === null ? null : found({ is: 'part', part, of: of.expression }, of.end);
}

/** What has an end: a stretch, read as such, or "the year", "the month" with nothing said of which. */
function readEdged(input: Input, at: number, isOf: boolean): Found | null {
  const { tokens } = input;
  const year = readYearNumber(tokens, at);
  if (year !== null) return year;
  const whole = input.read(at);
  if (whole !== null) return isStretch(whole) ? whole : null;
  return isOf ? readTheUnit(tokens, at) : null;
}

const isStretch = ({ expression }: Found): boolean =>
  !/^(?:part|day|within|ahead|remainder|holiday)$/.test(expression.is) || expression.is === 'day';

/** "(the end of) the year", "the fiscal year", "year". */
export function readTheUnit(tokens: readonly Token[], at: number): Found | null {
  const core = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const isFiscal = /^(?:fiscal|financial|business)$/.test(wordAt(tokens, core));
  const { unit, plural } = tokens[isFiscal ? core + 1 : core]?.entry ?? {};
  if (unit === undefined || plural === true || unit === 'half') return null;
  if (isFiscal) return unit === 'year' ? found({ is: 'same', unit: 'fiscal-year', loose: true }, core + 2) : null;
  return core > at || unit === 'year' ? found({ is: 'same', unit, loose: true }, core + 1) : null;
}

/** "year-end", "the month-end", "year's end": the last day of the current one. */
export function readUnitEnd(input: Input, at: number): Found | null {
  const { tokens } = input;
  const unit = tokens[at]?.entry.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter' && unit !== 'week') return null;
  const own = afterWords(tokens, at + 1, wordAt(tokens, at + 1) === '’' ? '’' : "'", 's', 'end');
  if (own > 0) return found({ is: 'part', part: 'end', of: { is: 'same', unit, loose: true } }, own);
  if (!DASHES.has(wordAt(tokens, at + 1)) || wordAt(tokens, at + 2) !== 'end') return null;
  const number = readYearNumber(tokens, at + 3);
  if (number !== null) return found({ is: 'part', part: 'end', of: number.expression }, number.end);
  return isAlone(tokens, at, at + 3)
    ? found({ is: 'part', part: 'end', of: { is: 'same', unit, loose: true } }, at + 3)
    : null;
}

/** "by year-end", "at the year-end,": not "year-end party". */
const isAlone = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:by|at|until|before|the|since|after|from|to)$/.test(wordAt(tokens, at - 1)) &&
  tokens[end]?.kind !== 'number' &&
  !isNoun(tokens, end);

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:party|holidays?|sales?|bonus|results?|review|parties|season|shopping|earnings|report)$/.test(wordAt(tokens, at));
