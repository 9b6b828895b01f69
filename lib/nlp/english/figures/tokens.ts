import type { Block, Span } from '../../../text';

/** `number`: digits as written ("1,200.5", "½"); `link`: an address, which holds no figures; `break`: a block's end. */
export type TokenKind = 'number' | 'word' | 'sign' | 'link' | 'break';

/** A word, a number or a sign of the text. White space is no token; a line's end inside a block is white space. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Whether it stands right behind the token before it, with no space between. */
  readonly glued: boolean;
  /** Whether its block is a headline in title case, where a capital says nothing about names. */
  readonly titleCase: boolean;
}

/** The tokens of a text, by index. Outside the text stands a `break`, so that readers need no checks of their own. */
export interface Tokens {
  readonly length: number;
  at(index: number): Token;
}

/**
 * In order: a web or mail address; digits grouped by commas; other digits, with an exponent ("1e-3"); a fraction of one
 * character; initials ("U.S.", "p.m."); a word with its apostrophes ("company's"); any other sign.
 * Each alternative reads on without going back, the mail address at most 64 characters: reading is linear.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3}(?![\p{L}\d]))?|[½¼¾⅓⅔⅕⅛⅜⅝⅞]|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu;

const BREAK: Token = { kind: 'break', text: '', lower: '', start: -1, end: -1, glued: false, titleCase: false };

/** Reads the blocks that may hold mentions (not stamps, not what lies outside the article). Linear in their length. */
export function readTokens(text: string, blocks: readonly Block[]): Tokens {
  const tokens: Token[] = [];
  for (const block of blocks) {
    if (block.kind === 'stamp' || block.kind === 'outside') continue;
    tokens.push(...readBlock(text.slice(block.start, block.end), block.start), BREAK);
  }
  return { length: tokens.length, at: (index) => tokens[index] ?? BREAK };
}

function* readBlock(text: string, offset: number): Generator<Token> {
  const titleCase = isTitleCase(text);
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = offset + match.index;
    const kind = kindOf(surface);
    const lower = kind === 'word' ? surface.toLowerCase().replace('’', "'") : surface;
    yield { kind, text: surface, lower, start, end: start + surface.length, glued: start === previousEnd, titleCase };
    previousEnd = start + surface.length;
  }
}

const ADDRESS = /^(?:https?:\/\/|www\.)|.@/u;
const DIGIT_FIRST = /^[\d½¼¾⅓⅔⅕⅛⅜⅝⅞]/u;
const LETTER_FIRST = /^\p{L}/u;

function kindOf(surface: string): TokenKind {
  if (surface.length > 4 && ADDRESS.test(surface)) return 'link';
  if (DIGIT_FIRST.test(surface)) return 'number';
  return LETTER_FIRST.test(surface) ? 'word' : 'sign';
}

/** Longer than any headline: what is longer is prose and need not be counted. */
const LONGEST_HEADLINE = 300;

/** Title case: at least three words of four letters or more, and seven in ten of them begin with a capital. */
function isTitleCase(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitals.length >= words.length * 0.7;
}

/** Whether the token begins with a capital letter. */
export const isCapital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether the token is this very sign, right behind the token before it ("-" in "three-year"). */
export const isGlued = (token: Token, text: string): boolean => token.glued && token.text === text;

const SENTENCE_ENDS = new Set(['.', '!', '?']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '—', '–', '-', ':', '•', '·', '*', '■', '▽', '△']);

/** Whether a sentence begins with the token, an opening quotation mark or dash aside. */
export function beginsSentence(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  if (before.kind === 'break') return true;
  if (SENTENCE_ENDS.has(before.text)) return true;
  if (isDateline(tokens, index)) return true;
  return (
    OPENERS.has(before.text) &&
    (tokens.at(index - 2).kind === 'break' ||
      SENTENCE_ENDS.has(tokens.at(index - 2).text) ||
      before.text === '“' ||
      before.text === ':')
  );
}

/** "TOKYO -- Five": behind the place of a wire's dateline, whose capitals open the block. */
function isDateline(tokens: Tokens, index: number): boolean {
  if (!/^[-–—]$/u.test(tokens.at(index - 1).text)) return false;
  let at = index - 1;
  while (/^[-–—]$/u.test(tokens.at(at).text)) at -= 1;
  while (/^\p{Lu}{2,}$|^[,.]$/u.test(tokens.at(at).text)) at -= 1;
  return tokens.at(at).kind === 'break';
}

/**
 * Whether a sentence ends with the token: a full stop (not a decimal point or an initial's, nor one before a small letter, as in
 * "Sprint Corp. is"), "!", "?", ";" or a block's end.
 */
export function endsSentence(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token.kind === 'break') return true;
  if (token.text === '!' || token.text === '?' || token.text === ';') return true;
  const follower = tokens.at(index + 1);
  return token.text === '.' && !follower.glued && !/^\p{Ll}/u.test(follower.text);
}

/** How far `hasWordNear` looks, in tokens. */
const NEAR = 30;

/** Whether one of the words (lower case) stands within thirty tokens of a place, in the same block. */
export const hasWordNear = (tokens: Tokens, index: number, words: ReadonlySet<string>): boolean =>
  hasWordOn(tokens, index, words, -1) || hasWordOn(tokens, index, words, 1);

function hasWordOn(tokens: Tokens, index: number, words: ReadonlySet<string>, step: 1 | -1): boolean {
  for (let away = 1; away <= NEAR; away += 1) {
    const token = tokens.at(index + away * step);
    if (token.kind === 'break') return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}
