import { type Span, splitSentences } from '../../../text';
import { type Entry, lookUp } from './lexicon';

/** `number`: digits alone. `ordinal`: "18th". `decimal`: "1,900", "3.5", "18.4.2023". `word`: letters, or letters and digits. */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'decimal' | 'mark';

/** A word, a number or a single mark of the text. Offsets are UTF-16 indices into the article's text, half-open. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** In lower case. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Follows the token before it without a space. */
  readonly glued: boolean;
  /** Number and ordinal tokens: their value; NaN else. */
  readonly number: number;
  /** Counts up with each sentence of the block. */
  readonly sentence: number;
  readonly entry: Entry;
}

/**
 * Words with digits inside stay whole ("Q3", "FY22", "1990s", "A380"); digits with inner points or commas stay whole, so
 * that "1,900" never shows a "900"; every other character that is no space is a mark.
 */
const TOKEN = /\d+(?:,\d{3}(?!\d)|\.\d+)+(?![A-Za-z\d])|[A-Za-z\d\u00C0-\u024F]+|[^\sA-Za-z\d\u00C0-\u024F]/g;

const DIGITS = /^\d+$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** The tokens of one block of `text`, in order. Linear. */
export function tokenise(text: string, block: Span): readonly Token[] {
  const sentences = splitSentences(text, block);
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = block.start;
  const tokens: Token[] = [];
  let sentence = 0;
  let end = -1;
  for (let match = pattern.exec(text); match !== null && match.index < block.end; match = pattern.exec(text)) {
    const start = match.index;
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    tokens.push(toToken(match[0], start, start === end, sentence));
    end = start + match[0].length;
  }
  return tokens;
}

function toToken(word: string, start: number, glued: boolean, sentence: number): Token {
  const lower = word.toLowerCase();
  const kind = toKind(lower);
  const isNumber = kind === 'number' || kind === 'ordinal';
  return {
    kind,
    start,
    end: start + word.length,
    lower,
    capital: lower.charCodeAt(0) !== word.charCodeAt(0),
    glued,
    number: isNumber ? Number.parseInt(word, 10) : Number.NaN,
    sentence,
    entry: lookUp(lower),
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);

function toKind(lower: string): TokenKind {
  const code = lower.charCodeAt(0);
  if (!isDigit(code)) return isLetter(code) ? 'word' : 'mark';
  if (DIGITS.test(lower)) return 'number';
  if (ORDINAL.test(lower)) return 'ordinal';
  return lower.includes('.') || lower.includes(',') ? 'decimal' : 'word';
}
