import type { Measure } from './measure';
import { TENS, UNITS } from './number-words';
import type { Numeral } from './numeral';
import { readNumeral } from './read-numeral';
import { isGlued, type Tokens } from './tokens';

/** A ratio in one word or phrase: what it is and where it ends. */
export interface Ratio {
  readonly value: number;
  readonly unit: string | null;
  readonly next: number;
}

/**
 * Reads a multiple that is one word: `"twofold"` → 2 times; `"twice as many"`, `"double the number"` → 2 times. A verb
 * ("profits doubled") states no figure. `null` where none begins.
 */
export function readMultiple(tokens: Tokens, start: number): Ratio | null {
  const { lower, kind } = tokens.at(start);
  if (kind !== 'word') return null;
  if (lower.endsWith('fold')) return readFold(lower.slice(0, -4), start + 1);
  const value = MULTIPLES.get(lower);
  if (value === undefined || !COMPARED.has(tokens.at(start + 1).lower)) return null;
  if (lower !== 'twice' && (tokens.at(start + 1).lower === 'as' || INFINITIVE.test(tokens.at(start - 1).lower)))
    return null;
  return { value, unit: 'time', next: start + 1 };
}

/** What makes "triple" a verb: "the judge can triple the sum". */
const INFINITIVE = /^(?:can|could|may|might|must|shall|should|to|will|would)$/u;

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

/** What stands behind "twice" and "double" where they compare. */
const COMPARED: ReadonlySet<string> = new Set('as the that those what its their his her last'.split(' '));

function readFold(stem: string, next: number): Ratio | null {
  const value = UNITS.get(stem) ?? TENS.get(stem) ?? (stem === 'hundred' ? 100 : undefined);
  return value === undefined || value < 2 ? null : { value, unit: 'time', next };
}

/** "-fold" and "x" behind a number: `"10-fold"`, `"3x"`. */
export function readTimes(tokens: Tokens, numeral: Numeral): Measure | null {
  const hyphen = isGlued(tokens.at(numeral.next), '-') ? 1 : 0;
  const token = tokens.at(numeral.next + hyphen);
  if (!token.glued) return null;
  const isTimes =
    token.lower === 'fold' ||
    (hyphen === 0 && /^[x×]$/u.test(token.text) && tokens.at(numeral.next + 1).kind !== 'number');
  if (!isTimes) return null;
  return { unit: 'time', per: null, next: numeral.next + hyphen + 1, kind: 'ratio', factor: 1 };
}

/** Reads a proportion behind its first number: `"one in five"` → 0.2; `"nine out of 10"` → 0.9. `null` where there is none. */
export function readProportion(tokens: Tokens, numeral: Numeral): Ratio | null {
  const { lower } = tokens.at(numeral.next);
  const isOutOf = lower === 'out' && tokens.at(numeral.next + 1).lower === 'of';
  const isIn = lower === 'in' && numeral.value < 10;
  if ((!isOutOf && !isIn) || !Number.isInteger(numeral.value)) return null;
  let next = numeral.next + (isOutOf ? 2 : 1);
  if (tokens.at(next).lower === 'every') next += 1;
  const whole = readNumeral(tokens, next);
  if (whole === null || !isWhole(whole, numeral.value, isIn)) return null;
  return { value: numeral.value / whole.value, unit: null, next: whole.next };
}

/** A year, a decimal or a smaller number is no whole ("3 in 2009", "one in two-thirds"). */
function isWhole(whole: Numeral, part: number, isIn: boolean): boolean {
  if (whole.share || !Number.isInteger(whole.value) || whole.value <= part || part < 1) return false;
  return !isIn || whole.written === 'words' || !whole.plain || whole.value <= 1000;
}
