import type { ArticleView } from '../types';
import { foldWord } from './fold';

/**
 * The words of a text in order: runs of letters and digits, "&" as a word of its own ("and"), dotted initials as one
 * ("U.S." is `us`). Offsets are UTF-16 indexes into the text, half-open.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Each word folded by `foldWord`. */
  readonly words: readonly string[];
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|[&＆]/gu;

/** Cuts a text into words. Linear. */
export function toTokens(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const folds = new Map<string, string>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    let folded = folds.get(word);
    if (folded === undefined) {
      folded = foldToken(word);
      folds.set(word, folded);
    }
    starts.push(match.index);
    ends.push(match.index + word.length);
    words.push(folded);
  }
  return { count: words.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), words };
}

const foldToken = (word: string): string =>
  word === '&' || word === '＆' ? 'and' : foldWord(word.includes('.') ? word.replaceAll('.', '') : word);

const known = new WeakMap<ArticleView, Tokens>();

/** The words of an article, cut once and kept as long as the view. */
export function tokensOf(view: ArticleView): Tokens {
  const tokens = known.get(view) ?? toTokens(view.text);
  known.set(view, tokens);
  return tokens;
}

/** The index of the first token that starts at or after `offset`; `tokens.count` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
