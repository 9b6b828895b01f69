import { DENOMINATORS, FRACTION_SIGNS, MONEY_SCALES, SCALES, SHORT_SCALES, TENS, UNITS } from './number-words';
import type { Token, Tokens } from './tokens';

/** A number as read from tokens: its value and the index behind its last token. */
export interface Amount {
  readonly value: number;
  /** Index behind the last token. */
  readonly end: number;
  /** Whether it was written in words throughout ("five", "a dozen"). */
  readonly isWords: boolean;
  /** Whether a multiplier was written ("million", "bn"): the other end of a range may share it. */
  readonly scale: number;
}

const toNumber = (digits: string): number => FRACTION_SIGNS.get(digits) ?? Number(digits.replace(/,/gu, ''));

/**
 * Reads the number that begins at a token: digits, words, or both, with its multipliers: "1,200", "twenty-one", "half a million",
 * "¥76 Tril." (without the sign), "2½". `isMoney`: a letter may multiply it ("$5m"). `null` where none begins there.
 */
export function readAmount(tokens: Tokens, at: number, isMoney = false): Amount | null {
  const first = tokens.at(at);
  if (first.kind === 'number') return readDigits(tokens, at, isMoney);
  if (first.kind !== 'word') return null;
  return readFraction(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: Tokens, at: number, isMoney: boolean): Amount {
  let value = toNumber(tokens.at(at).text);
  let end = at + 1;
  if (FRACTION_SIGNS.has(tokens.at(end).text)) {
    value += FRACTION_SIGNS.get(tokens.at(end).text) ?? 0;
    end += 1;
  }
  return readScales(tokens, { value, end, isWords: false, scale: 1 }, isMoney);
}

/** "million", "hundred thousand", "bn", "Tril."; a hyphen may join it ("10-million-yen"). */
function readScales(tokens: Tokens, amount: Amount, isMoney: boolean): Amount {
  let { value, end, scale } = amount;
  for (;;) {
    const from = tokens.at(end).text === '-' && tokens.at(end).glued ? end + 1 : end;
    const found = scaleOf(tokens.at(from), isMoney && scale === 1);
    if (found === null || (from !== end && !tokens.at(from).glued))
      return { ...amount, value: round(value), end, scale };
    value *= found;
    scale *= found;
    end = from + 1;
    if (
      SHORT_SCALES.has(tokens.at(from).lower) &&
      tokens.at(end).text === '.' &&
      tokens.at(end).glued &&
      isAbbreviated(tokens, end)
    )
      end += 1;
  }
}

/** A full stop after "Tril" belongs to it unless a sentence ends there. */
const isAbbreviated = (tokens: Tokens, stop: number): boolean =>
  !/^\p{Lu}/u.test(tokens.at(stop + 1).text) || tokens.at(stop).titleCase;

function scaleOf(token: Token, mayBeLetter: boolean): number | null {
  if (token.kind !== 'word') return null;
  const known = SCALES.get(token.lower) ?? SHORT_SCALES.get(token.lower);
  if (known !== undefined) return known;
  return mayBeLetter && token.glued && !/^[KT]$/u.test(token.text) ? (MONEY_SCALES.get(token.lower) ?? null) : null;
}

/** Binary floating point makes 1.1 × 1e6 a little more than it is. */
const round = (value: number): number => Number(value.toPrecision(15));

/** "half a million", "half", "two-thirds", "a quarter", "three quarters". "half" alone only where "of" or a noun's article follows. */
function readFraction(tokens: Tokens, at: number): Amount | null {
  const first = tokens.at(at).lower;
  if (first === 'half' && (tokens.at(at + 1).lower === 'a' || tokens.at(at + 1).lower === 'an')) {
    const scale = SCALES.get(tokens.at(at + 2).lower);
    return scale === undefined ? null : { value: scale / 2, end: at + 3, isWords: true, scale };
  }
  const count = first === 'a' || first === 'one' ? 1 : UNITS.get(first);
  if (count === undefined || count === 0) return null;
  const next = tokens.at(at + 1).text === '-' ? at + 2 : at + 1;
  const parts = DENOMINATORS.get(tokens.at(next).lower);
  const follows = tokens.at(next + 1).lower;
  const isPlural = /s$/u.test(tokens.at(next).lower);
  if (parts === undefined || (follows !== 'of' && !(isPlural && next === at + 2))) return null;
  if (!isPlural && next === at + 1 && first !== 'a' && first !== 'one') return null;
  return { value: round(count / parts), end: next + 1, isWords: true, scale: 1 };
}

/** A cardinal in words. "a hundred" and "a dozen" are numbers, a bare "hundred" or "million" is none. */
function readWords(tokens: Tokens, at: number): Amount | null {
  const first = tokens.at(at).lower;
  if ((first === 'a' || first === 'an') && SCALES.has(tokens.at(at + 1).lower)) return readSum(tokens, at + 1, 1);
  return UNITS.has(first) || TENS.has(first) ? readSum(tokens, at, 0) : null;
}

/** Adds up "two hundred and five thousand": units and tens add, scales multiply what stands before them. */
function readSum(tokens: Tokens, at: number, start: number): Amount | null {
  let total = 0;
  let group = start;
  let index = at;
  let end = at;
  let last: 'unit' | 'tens' | 'scale' | null = null;
  for (;;) {
    const { lower, kind } = tokens.at(index);
    if (kind === 'sign' && lower === '-' && last === 'tens' && UNITS.has(tokens.at(index + 1).lower)) {
      index += 1;
      continue;
    }
    if (lower === 'and' && last === 'scale' && isSmall(tokens.at(index + 1)) && end === index) {
      index += 1;
      continue;
    }
    const unit = UNITS.get(lower);
    const tens = TENS.get(lower);
    const scale = SCALES.get(lower);
    if (unit !== undefined && last !== 'unit' && !(last === 'tens' && unit > 9)) {
      group += unit;
      last = 'unit';
    } else if (tens !== undefined && (last === null || last === 'scale')) {
      group += tens;
      last = 'tens';
    } else if (scale !== undefined && (last !== null || start > 0)) {
      if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale;
      else {
        total += Math.max(group, 1) * scale;
        group = 0;
      }
      last = 'scale';
    } else break;
    index += 1;
    end = index;
  }
  return last === null
    ? null
    : { value: total + group, end, isWords: true, scale: last === 'scale' && group === 0 ? 1 : 1 };
}

const isSmall = ({ lower }: Token): boolean => UNITS.has(lower) || TENS.has(lower);
