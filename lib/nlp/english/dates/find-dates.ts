import type { Candidate, DateValue, Detector } from '../../types';
import { findSurroundings } from './bound';
import { parseDay } from './calendar';
import type { Context, Tense } from './context';
import type { Expression } from './expression';
import { wordAt } from './input';
import { type Period, toValue } from './period';
import { type BlockReading, readBlocks } from './read-blocks';
import { resolve } from './resolve';
import { ruleOf } from './rules';
import { findTense } from './tense';
import { isVague } from './vague';

/**
 * Finds every expression of an English text that can be placed on a calendar, and places it: absolute dates, dates
 * relative to the publication date or to a date named before, fiscal years, quarters, ranges, anchored durations.
 * `"since December"` → 2022-12, bound "min", year implied.
 *
 * A span begins with the date's own "the" ("the end of March") and ends before a possessive; prepositions stay outside,
 * but for "within" and "in" of anchored durations. Candidates are disjoint. Without a publication date what depends on it
 * is left out. Clock times, ages, plain durations and vague times are no dates. Never throws. Linear.
 */
export const findDates: Detector = ({ article, text, published }) => {
  const readings = readBlocks(text, article.blocks);
  const day = parseDay(published);
  const trail: Named[] = [];
  const onlyYear = day === null ? sharedYear(readings) : null;
  return readings.flatMap((reading) => {
    const named = place(reading, trail, day, onlyYear);
    if (named === null) return [];
    trail.push(named);
    return [named.candidate];
  });
};

/** A date that has been placed. */
interface Named {
  readonly reading: BlockReading;
  readonly period: Period;
  readonly candidate: Candidate;
}

function place(
  reading: BlockReading,
  trail: readonly Named[],
  published: number | null,
  onlyYear: number | null,
): Named | null {
  const { tokens, start, end, expression } = reading;
  const tense = (): Tense => findTense(tokens, start, end);
  if (isVague(expression, tokens, start, end, tense)) return null;
  const context = toContext(reading, trail, { published, onlyYear, tense });
  if (isUnanchored(expression, context)) return null;
  const period = resolve(expression, context);
  if (period === null) return null;
  const value = toDateValue(period, reading);
  if (value === null) return null;
  const isAhead = published !== null && expression.is === 'weekday' && tense() === 'future';
  const rule = ruleOf(expression, isAhead);
  const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return { reading, period, candidate: { ...span, type: 'date', rule, reading: { kind: 'date', value } } };
}

/** "two days later" with no date before it counts from something the text tells in words. */
const isUnanchored = (expression: Expression, { anchor }: Context): boolean =>
  expression.is === 'shift' && expression.from === 'anchor' && expression.counted && anchor === null;

function toDateValue(period: Period, reading: BlockReading): DateValue | null {
  const { tokens, start, end, expression } = reading;
  const { bound, approximate, fixed } = findSurroundings(tokens, start, end);
  const isRough =
    expression.is === 'part' &&
    (expression.part === 'start' || expression.part === 'end') &&
    !fixed &&
    period.first === period.last;
  return toValue(
    { ...period, approximate: period.approximate || approximate || (isRough && isLong(expression.of)) },
    toBound(reading, bound),
  );
}

/** "within" sets a bound itself; the "from" of a range has its "to" and sets none. */
function toBound({ tokens, start, expression }: BlockReading, bound: DateValue['bound']): DateValue['bound'] {
  if (wordAt(tokens, start) === 'within') return 'max';
  return expression.is === 'range' && wordAt(tokens, start - 1) === 'from' ? null : bound;
}

/** "the end of 2024" is a time of the year, "the end of March" the last of the month. */
const isLong = (of: Expression): boolean => !/^(?:month|week-of|weekday|day)$/.test(of.is);

/** How many blocks back a date may be referred to. */
const BLOCKS_BACK = 1;
/** How many sentences back a period may be compared with. */
const SENTENCES_BACK = 2;
/** How many dates back they are looked for. */
const DATES_BACK = 8;

type Given = Pick<Context, 'published' | 'onlyYear' | 'tense'>;

function toContext(reading: BlockReading, trail: readonly Named[], given: Given): Context {
  const recent = trail.slice(-DATES_BACK).reverse();
  const near = recent.filter(
    (named) =>
      reading.block - named.reading.block <= BLOCKS_BACK &&
      !isComparison(named.reading.expression) &&
      !isDeadline(named),
  );
  const isSameSentence = (named: Named): boolean =>
    named.reading.block === reading.block && named.reading.sentence === reading.sentence;
  const isClose = (named: Named): boolean => reading.sentenceCount - named.reading.sentenceCount <= SENTENCES_BACK;
  return {
    ...given,
    anchor: near[0]?.period ?? null,
    anchorDay: recent.find((named) => isRecentDay(named, reading))?.period ?? null,
    anchorPeriod: near.find((named) => isClose(named) && isStretch(named.period))?.period ?? null,
    sentenceAnchor: near.find(isSameSentence)?.period ?? null,
  };
}

/** How many blocks back "the day" may have been named. */
const DAY_BLOCKS_BACK = 3;

const isRecentDay = ({ period, reading }: Named, { block }: BlockReading): boolean =>
  period.first === period.last && block - reading.block <= DAY_BLOCKS_BACK;

/** "a year earlier" is looked at for comparison; the text does not go on from it. */
const isComparison = (expression: Expression): boolean =>
  expression.is === 'same-period' ||
  (expression.is === 'shift' && expression.counted && expression.unit === 'year' && expression.by < 0) ||
  (expression.is === 'shift' && expression.from === 'anchor' && expression.unit === 'year' && expression.by < 0);

/** A day by which something is due is not one the story has reached. */
const isDeadline = ({ candidate }: Named): boolean =>
  candidate.reading.kind === 'date' && candidate.reading.value.bound === 'max';

const isStretch = ({ granularity }: Period): boolean => granularity !== 'day' && granularity !== 'week';

/** The one year that all dates with a written year share; null where there are several or none. */
function sharedYear(readings: readonly BlockReading[]): number | null {
  const years = new Set(readings.flatMap(({ expression }) => statedYear(expression)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

const statedYear = (expression: Expression): readonly number[] =>
  (expression.is === 'day' || expression.is === 'month') && expression.of?.is === 'year' ? [expression.of.year] : [];
