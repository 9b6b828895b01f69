import type { Detector } from '../../types';
import { parseDay } from './calendar';
import type { Context, Tense } from './context';
import type { Expression } from './expression';
import { type BlockReading, readBlocks } from './read-blocks';
import { resolve } from './resolve';
import { ruleOf } from './rules';
import { findTense } from './tense';
import { type Named, toContext } from './to-context';
import { toDateValue } from './to-date-value';
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
  return readings.flatMap((reading) => {
    const named = place(reading, trail, day);
    if (named === null) return [];
    trail.push(named);
    return [named.candidate];
  });
};

function place(reading: BlockReading, trail: readonly Named[], published: number | null): Named | null {
  const { tokens, start, end, expression } = reading;
  const tense = (): Tense => findTense(tokens, start, end);
  if (isVague(expression, tokens, start, end, tense)) return null;
  const context = toContext(reading, trail, { published, tense });
  if (isUnanchored(expression, context)) return null;
  const period = resolve(expression, context);
  if (period === null) return null;
  const value = toDateValue(period, reading, published);
  if (value === null) return null;
  const isAhead = published !== null && expression.is === 'weekday' && tense() === 'future';
  const rule = ruleOf(expression, isAhead);
  const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return { reading, period, candidate: { ...span, type: 'date', rule, reading: { kind: 'date', value } } };
}

/** "two days later" with no date before it counts from something the text tells in words. */
const isUnanchored = (expression: Expression, { anchor }: Context): boolean =>
  expression.is === 'shift' && expression.from === 'anchor' && expression.counted && anchor === null;
