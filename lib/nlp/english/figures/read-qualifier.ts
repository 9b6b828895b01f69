import type { Bound } from '../../types';
import {
  HYPHEN_QUALIFIERS,
  LEADING_QUALIFIERS,
  LEADING_SIGNS,
  type QualifierTable,
  TRAILING_QUALIFIERS,
} from './qualifiers';
import { isGlued, type Tokens } from './tokens';

/** A bound, and how far its words reach: the first token's index (leading) or the index behind the last (trailing). */
export interface Qualifier {
  readonly bound: Bound | null;
  readonly edge: number;
}

type Phrase = readonly [words: readonly string[], bound: Bound | null];

/** Phrases by one of their words, the longest first. */
function indexBy(
  table: QualifierTable,
  pick: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [text, bound] of table) {
    const words = text.split(' ');
    const key = pick(words);
    index.set(key, [...(index.get(key) ?? []), [words, bound]]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b[0].length - a[0].length);
  return index;
}

const LEADING = indexBy(LEADING_QUALIFIERS, (words) => words.at(-1) ?? '');
const TRAILING = indexBy(TRAILING_QUALIFIERS, (words) => words[0] ?? '');

/**
 * The qualifier that ends right before a token: `"at least"` → min, `">="` → min, `"about"` → about. `null` where there
 * is none.
 */
export function readQualifierBefore(tokens: Tokens, start: number): Qualifier | null {
  const sign = readSignBefore(tokens, start);
  if (sign !== null) return sign;
  const stop =
    isGlued(tokens.at(start - 1), '.') && /^(?:approx|ca|max|min)$/u.test(tokens.at(start - 2).lower) ? 1 : 0;
  const last = start - 1 - stop;
  for (const [words, bound] of LEADING.get(tokens.at(last).lower) ?? []) {
    const first = last - words.length + 1;
    if (words.every((word, offset) => tokens.at(first + offset).lower === word)) return { bound, edge: first };
  }
  return null;
}

/** ">", "<=", "< =", "~". An arrow ("->") and a pair ("<>") are none. */
function readSignBefore(tokens: Tokens, start: number): Qualifier | null {
  const equal = tokens.at(start - 1).text === '=' ? 1 : 0;
  const sign = tokens.at(start - 1 - equal);
  const bound = LEADING_SIGNS.get(sign.text);
  if (bound === undefined || (equal === 1 && bound === 'about')) return null;
  const before = tokens.at(start - 2 - equal).text;
  if (before === '<' || before === '-' || before === '=' || before === '>') return null;
  return { bound, edge: start - 1 - equal };
}

/** Not "or more than"; "at most" and "at least" only where nothing follows that they could stand before ("at least two of them"). */
function isComplete(tokens: Tokens, start: number, length: number): boolean {
  const { kind, lower } = tokens.at(start + length);
  if (tokens.at(start).lower !== 'at') return lower !== 'than';
  return (
    kind !== 'number' &&
    (kind !== 'word' || /^(?:and|as|but|by|from|in|per|since|until|when|which|while)$/u.test(lower))
  );
}

/** The qualifier that begins at a token: `"or more"` → min, `"-plus"` → min, `"+"` → min. `null` where there is none. */
export function readQualifierAfter(tokens: Tokens, start: number): Qualifier | null {
  const token = tokens.at(start);
  if (isGlued(token, '+') && !tokens.at(start + 1).glued) return { bound: 'min', edge: start + 1 };
  if (isGlued(token, '-') && tokens.at(start + 1).glued) {
    const hyphened = HYPHEN_QUALIFIERS.get(tokens.at(start + 1).lower);
    return hyphened === undefined ? null : { bound: hyphened, edge: start + 2 };
  }
  for (const [words, bound] of TRAILING.get(token.lower) ?? []) {
    const isThere = words.every((word, offset) => tokens.at(start + offset).lower === word);
    if (isThere && isComplete(tokens, start, words.length)) return { bound, edge: start + words.length };
  }
  return null;
}
