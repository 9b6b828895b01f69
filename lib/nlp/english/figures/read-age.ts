import type { Measure } from './measure';
import type { Numeral } from './numeral';
import { readQualifierBefore } from './read-qualifier';
import { isCapital, isGlued, type Tokens } from './tokens';

/** The unit of an age in years; ages in months have "month of age". */
const YEARS = 'year of age';

/**
 * Reads an age: `"43-year-old"`, `"60 years old"`, `"eighteen months of age"`, `"aged 43"`, `"Barra, 51,"` (the form in
 * which news gives a person's age). The measure's `next` is behind the age. `null` where the number is none.
 */
export function readAge(tokens: Tokens, start: number, numeral: Numeral): Measure | null {
  if (numeral.value > OLDEST || isOfThing(tokens, start)) return null;
  return readOld(tokens, numeral.next) ?? readApposition(tokens, start, numeral);
}

/** "a monopoly system more than 60 years old", "reactors over 40 years old": what things are old is no age (CONTRACT.md). */
const isOfThing = (tokens: Tokens, start: number): boolean =>
  THINGS.test(tokens.at(skipIs(tokens, (readQualifierBefore(tokens, start)?.edge ?? start) - 1)).lower);

const skipIs = (tokens: Tokens, index: number): number =>
  /^(?:are|is|was|were)$/u.test(tokens.at(index).lower) ? index - 1 : index;

const THINGS =
  /^(?:bridge|building|car|company|facility|house|jet|law|line|machine|meter|network|pipe|pipeline|plane|plant|pylon|reactor|rule|ship|station|system|tower|tunnel|unit|vehicle|wire)s?$/u;

/** No person's age in years, months or weeks of life is told beyond it; a tree's or a law's is. */
const OLDEST = 120;

const TIME_WORDS: ReadonlyMap<string, string> = new Map([
  ['year', YEARS],
  ['years', YEARS],
  ['yr', YEARS],
  ['yrs', YEARS],
  ['month', 'month of age'],
  ['months', 'month of age'],
  ['week', 'week of age'],
  ['weeks', 'week of age'],
  ['day', 'day of age'],
  ['days', 'day of age'],
]);

function readOld(tokens: Tokens, start: number): Measure | null {
  const first = isGlued(tokens.at(start), '-') ? start + 1 : start;
  const unit = TIME_WORDS.get(tokens.at(first).lower);
  if (unit === undefined) return null;
  const second = isGlued(tokens.at(first + 1), '-') ? first + 2 : first + 1;
  const { lower } = tokens.at(second);
  if (lower === 'old' || lower === 'olds') return age(unit, second + 1);
  return lower === 'of' && tokens.at(second + 1).lower === 'age' ? age(unit, second + 2) : null;
}

function readApposition(tokens: Tokens, start: number, numeral: Numeral): Measure | null {
  const before = tokens.at(start - 1);
  if (numeral.value < 1 || !Number.isInteger(numeral.value)) return null;
  if (before.lower === 'aged' || before.lower === 'age' || isOfAge(tokens, start)) return age(YEARS, numeral.next);
  const isBetweenCommas =
    numeral.plain && before.text === ',' && tokens.at(numeral.next).text === ',' && numeral.value >= 10;
  return isBetweenCommas && isPersonLike(tokens, start - 2) ? age(YEARS, numeral.next) : null;
}

/** "at the age of 90". */
const isOfAge = (tokens: Tokens, start: number): boolean =>
  tokens.at(start - 1).lower === 'of' && /^ages?$/u.test(tokens.at(start - 2).lower);

/** Two capitalised words, one that begins its sentence ("Barra, 51, will …"), or what a person is ("its chairman, 61,"). */
function isPersonLike(tokens: Tokens, index: number): boolean {
  const name = tokens.at(index);
  if (ROLES.test(name.lower)) return true;
  if (!isCapital(name) || name.lower.length < 2) return false;
  const before = tokens.at(index - 1);
  return isCapital(before) || before.kind === 'break' || before.text === '.' || before.text === ',';
}

const ROLES =
  /^(?:actress|artist|author|banker|daughter|driver|executive|farmer|father|founder|governor|husband|lawyer|mayor|minister|mother|owner|president|son|widow|wife|\p{L}*(?:man|woman))$/u;

const age = (unit: string, next: number): Measure => ({ unit, per: null, next, kind: 'age', factor: 1 });
