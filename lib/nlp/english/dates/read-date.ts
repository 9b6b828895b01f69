import type { Found } from './expression';
import { type Input, longest, type Reader, wordAt } from './input';
import { readAgo } from './read-ago';
import { readBareYear } from './read-bare-year';
import { readDay, readOrdinalDay } from './read-day';
import { readAhead, readWithin } from './read-duration';
import { readEnding } from './read-ending';
import { readEraYear } from './read-era';
import { readFiscalYear } from './read-fiscal';
import { beginsHoliday, readHoliday } from './read-holiday';
import { readMonth, readMonths } from './read-month';
import { readNamed } from './read-named';
import { readNamedYear, readNth, readWeekNumber } from './read-nth';
import { readEdge, readThird, readUnitEnd } from './read-part';
import { readCode, readMonthQuarter, readOrdinalPeriod } from './read-quarter';
import { readRelativeDay, readRelativeUnit } from './read-relative';
import { readRecent, readRemainder } from './read-remainder';
import { readSamePeriod } from './read-same';
import { readCentury, readDecade, readSeason } from './read-stretch';
import { readWeekday, readWeekend, readWeekOf } from './read-week';
import { readYearLed } from './read-year-led';
import type { Token } from './tokens';

/** The readers by the kind of word an expression begins with. Where several find something the longest finding wins, then the earlier reader. */
const NUMBER: readonly Reader[] = [
  readDay,
  readOrdinalDay,
  readOrdinalPeriod,
  readNth,
  readFiscalYear,
  readEnding,
  readCode,
  readYearLed,
  readBareYear,
  ({ tokens }, at) => readEraYear(tokens, at),
  readDecade,
  readCentury,
  readAgo,
  ({ tokens }, at, article) => readRecent(tokens, at, article),
];
const MONTH: readonly Reader[] = [readDay, readMonths, readMonth, readMonthQuarter];
const WEEKDAY: readonly Reader[] = [readDay, readWeekday];
const UNIT: readonly Reader[] = [
  readYearLed,
  readAgo,
  readUnitEnd,
  readWeekOf,
  readWeekNumber,
  readNamedYear,
  readEnding,
  readSamePeriod,
  readWeekend,
];
const OTHER: readonly Reader[] = [
  ({ tokens }, at, article) => readRelativeDay(tokens, at, article),
  readWeekend,
  ({ tokens }, at, article) => readRelativeUnit(tokens, at, article),
  readNamed,
  ({ tokens }, at, article) => readRecent(tokens, at, article),
  readRemainder,
  readThird,
  readEdge,
  readFiscalYear,
  readEnding,
  readSamePeriod,
  readNamedYear,
  readAgo,
  readWithin,
  readAhead,
  readDecade,
  readCode,
  readYearLed,
  ({ tokens }, at) => readEraYear(tokens, at),
];

/** Words of `OTHER`, and those that stand before a number or a unit. */
const STARTERS = new Set(
  `yesterday today tonight tomorrow last this current present rest remainder next coming upcoming previous prior preceding following
  ensuing subsequent same that past earlier later early mid late start beginning end close middle very fiscal financial
  business calendar accounting within in half a an full latest day meiji taisho showa heisei reiwa ' ’ ‘`.split(/\s+/),
);

/** How deep one expression may stand in another: "the end of the first week of May last year" needs four. */
const DEEPEST = 4;

/** The reading of a block's tokens. */
export function makeInput(tokens: readonly Token[]): Input {
  let input: Input = { tokens, read: () => null };
  for (let depth = 1; depth < DEEPEST; depth += 1) {
    const inner = input;
    input = { tokens, read: (at) => readDate(inner, at) };
  }
  return input;
}

/** The longest expression that begins at a token, its "the" included; ranges are `readRange`'s. Cost: bounded by the nesting. */
export function readDate(input: Input, at: number): Found | null {
  if (wordAt(input.tokens, at) !== 'the') return readAt(input, at, false);
  return readAt(input, at + 1, true);
}

function readAt(input: Input, at: number, article: boolean): Found | null {
  const token = input.tokens[at];
  if (token === undefined) return null;
  const findings = readersOf(token).map((reader) => reader(input, at, article));
  return longest(findings);
}

const NONE: readonly Reader[] = [];
const SEASON: readonly Reader[] = [readSeason];
const HOLIDAY: readonly Reader[] = [readHoliday];
const ORDINAL_WORD: readonly Reader[] = [...NUMBER, ...OTHER];

function readersOf(token: Token): readonly Reader[] {
  const { entry, kind, lower } = token;
  if (entry.season !== undefined) return SEASON;
  if (entry.month !== undefined) return MONTH;
  if (entry.weekday !== undefined) return WEEKDAY;
  if (beginsHoliday(lower)) return HOLIDAY;
  if (entry.ordinal !== undefined) return ORDINAL_WORD;
  if (entry.unit !== undefined) return lower === 'half' ? OTHER : UNIT;
  if (kind === 'number' || kind === 'ordinal' || kind === 'decimal' || entry.number !== undefined) return NUMBER;
  if (STARTERS.has(lower) || (kind === 'word' && /\d|^fy$/.test(lower))) return OTHER;
  return NONE;
}
