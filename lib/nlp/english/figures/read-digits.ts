import { FRACTION_SIGNS } from './number-words';
import { isGlued, type Token, type Tokens } from './tokens';

/** A number in digits, before any scale word. */
export interface Digits {
  readonly next: number;
  readonly value: number;
  /** Whole digits and nothing else. */
  readonly plain: boolean;
  /** A fraction below one, "3/4". */
  readonly share: boolean;
}

/**
 * Reads a number in digits: `"1,200.5"`, `"-36"`, `"10 000"`, `"1/4"`, `"3 1/2"`, `"2½"`, `"8 x 10^6"`. `null` where the
 * token is none, or where more digits follow a point or comma ("1.2.3", "1,23": versions, addresses, other countries'
 * decimals).
 */
export function readDigits(tokens: Tokens, start: number): Digits | null {
  const sign = readSign(tokens, start);
  const index = start + (sign === 0 ? 0 : 1);
  const token = tokens.at(index);
  if (token.kind !== 'number') return null;
  const read = readSlash(tokens, index) ?? readGrouped(tokens, index) ?? readSingle(tokens, index);
  if (read === null || isBroken(tokens, read.next)) return null;
  return sign === 0 ? read : { ...read, value: read.value * sign, plain: false };
}

/** 1 or -1 for a sign that belongs to the number behind it and to nothing before it; 0 for none. */
function readSign(tokens: Tokens, index: number): -1 | 0 | 1 {
  const token = tokens.at(index);
  if (token.lower === 'minus') return isMinus(tokens, index) ? -1 : 0;
  if (token.text !== '-' && token.text !== '−' && token.text !== '+') return 0;
  if (!tokens.at(index + 1).glued) return 0;
  if (token.glued && !'(["“‘~'.includes(tokens.at(index - 1).text)) return 0;
  return token.text === '+' ? 1 : -1;
}

/** "minus 5 degrees"; not "10 minus 5", "plus or minus 3". */
function isMinus(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return tokens.at(index + 1).kind === 'number' && before.kind !== 'number' && before.lower !== 'or';
}

function isBroken(tokens: Tokens, next: number): boolean {
  const joint = tokens.at(next);
  return joint.glued && (joint.text === '.' || joint.text === ',') && isGluedNumber(tokens.at(next + 1));
}

const isGluedNumber = (token: Token): boolean => token.kind === 'number' && token.glued;

/** The slash fractions of measures and votes; others are dates and names ("9/11", "24/7", "2023/24"). */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

function readSlash(tokens: Tokens, index: number): Digits | null {
  if (!isGlued(tokens.at(index + 1), '/') || !isGluedNumber(tokens.at(index + 2))) return null;
  const [numerator, denominator] = [Number(tokens.at(index).text), Number(tokens.at(index + 2).text)];
  if (!(numerator < denominator) || !SLASH_DENOMINATORS.has(denominator)) return null;
  if (isGlued(tokens.at(index + 3), '/')) return null;
  return { next: index + 3, value: numerator / denominator, plain: false, share: true };
}

/** Groups of three parted by one space, as in France and in SI: "10 000". Behind a capital it is two numbers ("May 12 300 …"). */
function readGrouped(tokens: Tokens, index: number): Digits | null {
  if (!/^\d{1,3}$/u.test(tokens.at(index).text) || /^\p{Lu}/u.test(tokens.at(index - 1).text)) return null;
  let next = index + 1;
  let digits = tokens.at(index).text;
  while (isSpacedGroup(tokens, next)) {
    digits += tokens.at(next).text;
    next += 1;
  }
  if (next === index + 1 || tokens.at(next).glued) return null;
  return { next, value: Number(digits), plain: false, share: false };
}

function isSpacedGroup(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  return token.kind === 'number' && token.start === tokens.at(index - 1).end + 1 && /^\d{3}$/u.test(token.text);
}

function readSingle(tokens: Tokens, index: number): Digits | null {
  const { text } = tokens.at(index);
  const sign = FRACTION_SIGNS.get(text);
  if (sign !== undefined) return { next: index + 1, value: sign, plain: false, share: true };
  const value = Number(text.replaceAll(',', ''));
  const plain = /^\d+$/u.test(text);
  return (
    readPower(tokens, index, value) ??
    readMixed(tokens, index, value) ?? { next: index + 1, value, plain, share: false }
  );
}

/** "3 1/2", "3-1/2", "2½". */
function readMixed(tokens: Tokens, index: number, whole: number): Digits | null {
  const joint = isGlued(tokens.at(index + 1), '-') ? index + 2 : index + 1;
  const sign = FRACTION_SIGNS.get(tokens.at(joint).text);
  const part = sign === undefined ? readSlash(tokens, joint) : { next: joint + 1, value: sign };
  if (part === null || !Number.isInteger(whole) || part.value >= 1) return null;
  return { next: part.next, value: whole + part.value, plain: false, share: false };
}

/** "8 x 10^6", "8×10^-3". */
function readPower(tokens: Tokens, index: number, value: number): Digits | null {
  if (!/^[x×*]$/u.test(tokens.at(index + 1).text) || !isGlued(tokens.at(index + 3), '^')) return null;
  const negative = isGlued(tokens.at(index + 4), '-');
  const last = negative ? index + 5 : index + 4;
  const [base, exponent] = [Number(tokens.at(index + 2).text), Number(tokens.at(last).text)];
  if (!isGluedNumber(tokens.at(last)) || !Number.isFinite(base) || !Number.isInteger(exponent)) return null;
  return { next: last + 1, value: value * base ** (negative ? -exponent : exponent), plain: false, share: false };
}
