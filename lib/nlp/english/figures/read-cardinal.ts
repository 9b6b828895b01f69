import { SCALES, TENS, UNITS } from './number-words';
import { isGlued, type Tokens } from './tokens';

/** A cardinal in words, its value, its largest scale word and the index behind it. */
export interface Cardinal {
  readonly next: number;
  readonly value: number;
  readonly scale: number;
}

/** What a cardinal is built up from, word by word. */
interface Sum {
  /** Thousands, millions and so on that are complete. */
  total: number;
  /** The part below the next scale word. */
  part: number;
  /** The last scale word that completed a part; later ones must be smaller. */
  scale: number;
  next: number;
}

/**
 * Reads a cardinal in words: `"twenty-one"` → 21; `"a hundred and five"` → 105; `"two hundred thousand"` → 200000;
 * `"three point five"` → 3.5. "hundreds of" has no value and is not read; neither are ordinals. `null` where none begins.
 */
export function readCardinal(tokens: Tokens, start: number): Cardinal | null {
  const sum: Sum = { total: 0, part: 0, scale: Number.POSITIVE_INFINITY, next: start };
  if (!readFirst(tokens, sum)) return null;
  while (readNext(tokens, sum));
  const value = sum.total + sum.part;
  const point = readPoint(tokens, sum.next);
  return { next: point.next, value: value + point.value, scale: Number.isFinite(sum.scale) ? sum.scale : 1 };
}

function readFirst(tokens: Tokens, sum: Sum): boolean {
  const { lower } = tokens.at(sum.next);
  if (lower === 'a' || lower === 'an') {
    if (!SCALES.has(tokens.at(sum.next + 1).lower)) return false;
    sum.part = 1;
    sum.next += 1;
    return true;
  }
  const value = UNITS.get(lower) ?? TENS.get(lower);
  if (value === undefined) return false;
  sum.part = value;
  sum.next += 1;
  return true;
}

function readNext(tokens: Tokens, sum: Sum): boolean {
  const index = skipJoint(tokens, sum);
  const { lower } = tokens.at(index);
  if (!addSmall(sum, lower) && !multiply(sum, lower)) return false;
  sum.next = index + 1;
  return true;
}

/** Past the hyphen of "twenty-one" and the "and" of "a hundred and five", where they join. */
function skipJoint(tokens: Tokens, sum: Sum): number {
  const token = tokens.at(sum.next);
  if (isGlued(token, '-') && tokens.at(sum.next + 1).glued) return sum.next + 1;
  const mayAdd = sum.part % 100 === 0 && (sum.part > 0 || sum.total > 0);
  if (token.lower !== 'and' || !mayAdd) return sum.next;
  const { lower } = tokens.at(sum.next + 1);
  return UNITS.has(lower) || TENS.has(lower) ? sum.next + 1 : sum.next;
}

function addSmall(sum: Sum, word: string): boolean {
  const tens = TENS.get(word);
  const value = tens ?? UNITS.get(word);
  if (value === undefined || value === 0) return false;
  const room = value < 10 ? sum.part % 10 === 0 && sum.part % 100 !== 10 : sum.part % 100 === 0;
  if (!room || (sum.part === 0 && sum.total === 0)) return false;
  sum.part += value;
  return true;
}

function multiply(sum: Sum, word: string): boolean {
  const scale = SCALES.get(word);
  if (scale === undefined) return false;
  if (scale <= 100) {
    if (sum.part === 0 || sum.part >= 100) return false;
    sum.part *= scale;
    return true;
  }
  if (sum.part === 0 || scale >= sum.scale) return false;
  sum.total += sum.part * scale;
  sum.part = 0;
  sum.scale = scale;
  return true;
}

/** "point five", "point two five": digits said one by one. */
function readPoint(tokens: Tokens, start: number): { next: number; value: number } {
  if (tokens.at(start).lower !== 'point') return { next: start, value: 0 };
  let next = start + 1;
  let value = 0;
  for (let place = 0.1; place > 1e-6; place /= 10) {
    const digit = UNITS.get(tokens.at(next).lower);
    if (digit === undefined || digit > 9) break;
    value += digit * place;
    next += 1;
  }
  return next === start + 1 ? { next: start, value: 0 } : { next, value };
}
