import type { Expression, Found } from './expression';
import { afterWords, found, type Input, wordAt } from './input';
import type { Unit } from './lexicon';
import { type CountedUnit, readCompound } from './read-compound';
import { readCount } from './read-number';
import type { Token } from './tokens';

/**
 * A count of units and a word that says from where it runs: "three years ago", "a week earlier", "two days later",
 * "four months from tomorrow", "two days before yesterday", "a week after May 1", "half a century ago".
 */
export function readAgo(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  if (article) return readBeside(input, at) ?? readDayItself(input, at);
  const count = readHalf(tokens, at) ?? readUnits(tokens, at);
  if (count === null) return null;
  return readDirection(input, count);
}

interface Units extends CountedUnit {
  readonly approximate: boolean;
}

function readUnits(tokens: readonly Token[], at: number): Units | null {
  const count = readCount(tokens, at);
  if (count === null) return null;
  const half = afterWords(tokens, count.end, 'and', 'a', 'half');
  const core = half > 0 ? half : count.end;
  const { unit } = tokens[core]?.entry ?? {};
  if (unit === 'quarter' && wordAt(tokens, core + 1) === 'century') return { ...QUARTER_CENTURY, end: core + 2 };
  if (unit === undefined || unit === 'half' || unit === 'weekend') return null;
  const after = half > 0 ? -1 : afterWords(tokens, core + 1, 'and', 'a', 'half');
  return readCompound(tokens, {
    ...inMonths(unit, count.value, half > 0 || after > 0),
    end: Math.max(after, core + 1),
    approximate: count.approximate === true,
  });
}

const QUARTER_CENTURY = { unit: 'year', count: 25, approximate: true } as const;

/** "a year and a half ago" is 18 months. */
const inMonths = (unit: Unit, count: number, half: boolean): Pick<Units, 'unit' | 'count'> =>
  half && unit === 'year' ? { unit: 'month', count: count * 12 + 6 } : { unit, count };

/** "half a century", "half a year", "half a decade". */
function readHalf(tokens: readonly Token[], at: number): Units | null {
  const core = afterWords(tokens, at, 'half', 'a');
  const unit = core > 0 ? tokens[core]?.entry.unit : undefined;
  if (unit === 'century') return { unit: 'year', count: 50, end: core + 1, approximate: true };
  if (unit === 'decade') return { unit: 'year', count: 5, end: core + 1, approximate: true };
  return unit === 'year' ? { unit: 'month', count: 6, end: core + 1, approximate: true } : null;
}

const shift = (
  { unit, count, approximate }: Units,
  sign: 1 | -1,
  from: 'publication' | 'anchor' | Expression,
): Expression => ({
  is: 'shift',
  unit,
  by: count * sign,
  from,
  counted: true,
  approximate,
});

function readDirection(input: Input, units: Units): Found | null {
  const { tokens } = input;
  const word = wordAt(tokens, units.end);
  if (word === 'ago') return found(shift(units, -1, 'publication'), units.end + 1);
  if (word === 'earlier') return found(shift(units, -1, 'anchor'), units.end + 1);
  if (word === 'later') return found(shift(units, 1, 'anchor'), units.end + 1);
  const now = Math.max(afterWords(tokens, units.end, 'from', 'now'), afterWords(tokens, units.end, 'from', 'today'));
  if (now > 0) return found(shift(units, 1, 'publication'), now);
  const sign = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : null;
  return sign === null ? null : (readUndated(tokens, units, sign) ?? readDated(input, units, sign));
}

/** "two days before", "two years after that": from the date named before. */
function readUndated(tokens: readonly Token[], units: Units, sign: 1 | -1): Found | null {
  const isThat = wordAt(tokens, units.end + 1) === 'that';
  const end = isThat ? units.end + 2 : units.end + 1;
  const isWhole = (isThat || sign < 0) && CLAUSE_END.test(wordAt(tokens, end));
  return isWhole ? found(shift(units, sign, 'anchor'), end) : null;
}

/** "a week after May 1", "two days before yesterday", "four months from tomorrow". */
function readDated(input: Input, units: Units, sign: 1 | -1): Found | null {
  const from = input.read(units.end + 1);
  if (from?.expression.is === 'year' && wordAt(input.tokens, units.end) === 'from') return null; // "5 billion yen a year from 2027"
  return from === null ? null : found(shift(units, sign, from.expression), from.end);
}

const CLAUSE_END = /^(?:[.,;:)\]"”’?!]|and|or|but|when|as|in|on|at|to|for|by|)$/;

/**
 * "the day before", "the year after", "the week before last", "the day after Christmas". With nothing dated behind it the
 * date named before is meant, and it must end its clause: "the day before the ministry met" says no date.
 */
function readBeside(input: Input, at: number): Found | null {
  const { tokens } = input;
  const { unit, plural } = tokens[at]?.entry ?? {};
  const sign = wordAt(tokens, at + 1) === 'before' ? -1 : wordAt(tokens, at + 1) === 'after' ? 1 : null;
  if (unit === undefined || plural === true || unit === 'half' || sign === null) return null;
  const beyond = wordAt(tokens, at + 2);
  if (beyond === (sign < 0 ? 'last' : 'next')) {
    return found({ ...NOTHING_COUNTED, unit, by: 2 * sign, from: 'publication' }, at + 3);
  }
  const from = input.read(at + 2);
  if (from !== null) return found({ ...NOTHING_COUNTED, unit, by: sign, from: from.expression }, from.end);
  return CLAUSE_END.test(beyond) ? found({ ...NOTHING_COUNTED, unit, by: sign, from: 'anchor' }, at + 2) : null;
}

/** "to end the day at 9,505", "started the day": the day that is told of. */
function readDayItself({ tokens }: Input, at: number): Found | null {
  const isFramed = wordAt(tokens, at) === 'day' && DAY_FRAMES.test(wordAt(tokens, at - 2));
  return isFramed ? found({ is: 'same', unit: 'day', loose: true }, at + 1) : null;
}

const DAY_FRAMES = /^(?:end|ended|ending|ends|finish|finished|close|closed|start|started|begin|began)$/;

const NOTHING_COUNTED = { is: 'shift', counted: false, approximate: false } as const;
