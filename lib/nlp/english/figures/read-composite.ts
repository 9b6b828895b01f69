import type { Measure } from './measure';
import type { Numeral } from './numeral';
import { readNumeral } from './read-numeral';
import { readUnit } from './read-unit';
import type { Tokens } from './tokens';
import { MEASURE_STEPS, TIME_STEPS } from './units';

/** A number in one unit, made from two. */
export interface Composite {
  readonly value: number;
  readonly measure: Measure;
}

/**
 * Joins a second unit to a first: `"4 years and 7 months"` → 55 months (a duration takes the smaller, CONTRACT.md);
 * `"5 feet 2 inches"` → 5.17 feet; `"15 dollars 50"`, `"3 dollars and 20 cents"` → 15.5, 3.2 dollars;
 * `\"two years and a half\"` → 2.5 years. Gives the first back unchanged where no second follows.
 */
export function readComposite(tokens: Tokens, numeral: Numeral, measure: Measure): Composite {
  if (isAndAHalf(tokens, measure)) return withHalf(numeral.value, measure);
  const first: Composite = { value: numeral.value, measure };
  const hasStep = measure.unit !== null && (TIME_STEPS.has(measure.unit) || MEASURE_STEPS.has(measure.unit));
  if (measure.kind !== 'money' && !hasStep) return first;
  const and = tokens.at(measure.next).lower === 'and' || (tokens.at(measure.next).text === ',' && hasStep) ? 1 : 0;
  const second = readNumeral(tokens, measure.next + and);
  if (second === null || second.value < 0) return first;
  if (measure.kind === 'money') return joinMoney(tokens, first, second) ?? first;
  return joinUnits(tokens, first, second) ?? first;
}

const isAndAHalf = (tokens: Tokens, { next, kind }: Measure): boolean =>
  kind === 'measure' && ['and', 'a', 'half'].every((word, offset) => tokens.at(next + offset).lower === word);

const withHalf = (value: number, measure: Measure): Composite => ({
  value: value + 0.5,
  measure: { ...measure, next: measure.next + 3 },
});

/** Reads "a year and a half" → 1.5 years, whose "a" is a number for once; `null` where none begins. */
export function readOneAndAHalf(tokens: Tokens, start: number): Composite | null {
  const { lower } = tokens.at(start);
  const unit = lower === 'a' || lower === 'an' ? readUnit(tokens, start + 1) : null;
  return unit !== null && isAndAHalf(tokens, unit) ? withHalf(1, unit) : null;
}

function joinUnits(tokens: Tokens, { value, measure }: Composite, second: Numeral): Composite | null {
  const unit = readUnit(tokens, second.next);
  if (unit === null || unit.unit === null || measure.unit === null) return null;
  const shorter = TIME_STEPS.get(measure.unit)?.get(unit.unit);
  if (shorter !== undefined) return { value: value * shorter + second.value, measure: unit };
  const part = MEASURE_STEPS.get(measure.unit)?.get(unit.unit);
  if (part === undefined) return null;
  return { value: value + second.value / part, measure: { ...measure, next: unit.next } };
}

/** Currencies whose hundredth part is said behind them. */
const WITH_CENTS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD']);
const CENTS: ReadonlySet<string> = new Set(['cent', 'cents', 'pence', 'penny']);

function joinMoney(tokens: Tokens, { value, measure }: Composite, second: Numeral): Composite | null {
  const isPart = second.value >= 1 && second.value < 100 && Number.isInteger(second.value) && second.scale === 1;
  if (!isPart || !Number.isInteger(value) || !WITH_CENTS.has(measure.unit ?? '')) return null;
  const total = value + second.value / 100;
  const follower = tokens.at(second.next);
  if (CENTS.has(follower.lower)) return { value: total, measure: { ...measure, next: second.next + 1 } };
  const isEnd = follower.kind === 'break' || follower.kind === 'sign';
  const isSaid = tokens.at(measure.next).lower !== 'and' && tokens.at(measure.next).lower !== ',';
  return isEnd && isSaid && !/^[$€£%-]$/u.test(follower.text)
    ? { value: total, measure: { ...measure, next: second.next } }
    : null;
}
