import { isCapital, type Token, type Tokens } from './tokens';

/** A word of a noun phrase with all that is glued to it: "Tokyo-based", "A380s", "R&D", "Boeing's". */
export interface Item {
  /** Its last part in lower case, which says what it is: "based", "a380s". */
  readonly lower: string;
  /** The same as a unit's name: in lower case but for abbreviations, types and proper nouns ("MPs", "A380s", "Texans"). */
  readonly name: string;
  readonly capital: boolean;
  /** Whether it is a number that stands in a name ("Trent 900 engines"). */
  readonly number: boolean;
  readonly next: number;
}

/** Reads the item that begins at a token; `null` at signs, at a block's end and at numbers that count something themselves. */
export function readItem(tokens: Tokens, start: number): Item | null {
  const first = tokens.at(start);
  if (first.kind === 'number') return readType(tokens, start);
  if (first.kind !== 'word') return null;
  let next = start + 1;
  let tail = first.text;
  while (next < start + 8 && continues(tokens, next)) {
    const token = tokens.at(next);
    tail = token.text === '-' && !/\d|^half$/u.test(tail) ? '' : tail + token.text;
    next += 1;
  }
  return toItem(first, tail, next, false);
}

/** "Trent 900", and in the plural, which is counted, "30 Boeing 737s". */
function readType(tokens: Tokens, start: number): Item | null {
  const [first, letter] = [tokens.at(start), tokens.at(start + 1)];
  if (isTypeNumber(tokens, start)) return toItem(first, first.text, start + 1, true);
  const isPluralType = letter.glued && letter.text === 's' && /^\p{Lu}/u.test(tokens.at(start - 1).text);
  return isPluralType ? toItem(first, `${first.text}s`, start + 2, false) : null;
}

/** A number behind a capital and before a noun: a type ("Rolls-Royce Trent 900 engines", "larger 777 planes" in a list). */
function isTypeNumber(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  const isLong = token.text.length > 1 || /^\p{Lu}/u.test(tokens.at(index - 1).text);
  return (
    isLong &&
    /^\d{1,4}$/u.test(token.text) &&
    !token.glued &&
    tokens.at(index - 1).kind === 'word' &&
    !tokens.at(index - 1).lower.endsWith("'s") &&
    tokens.at(index + 1).kind === 'word' &&
    !tokens.at(index + 1).glued
  );
}

const JOINTS = new Set(['-', '&']);

function continues(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (!token.glued) return false;
  if (token.kind === 'word' || token.kind === 'number') return true;
  return JOINTS.has(token.text) && tokens.at(index + 1).glued && tokens.at(index + 1).kind !== 'sign';
}

function toItem(first: Token, tail: string, next: number, number: boolean): Item {
  const lower = tail.toLowerCase().replace('’', "'");
  return {
    lower,
    name: isName(first, tail) ? tail : lower,
    capital: isCapital(first) && !first.titleCase,
    number,
    next,
  };
}

/** Abbreviations, types, proper nouns; no common word of a headline in capitals ("SEEKS TWO OFFERS"). */
function isName(first: Token, tail: string): boolean {
  if (first.titleCase && /^\p{Lu}{4,}$/u.test(tail)) return false;
  return /\d|\p{Lu}\p{Lu}|\p{Ll}\p{Lu}/u.test(tail) || (/^\p{Lu}/u.test(tail) && !first.titleCase);
}
