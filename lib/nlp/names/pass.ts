import { type Gap, gapOf } from './gaps';
import type { Tokens } from './tokens';

/** A text being matched, with what is worked out once per word. */
export interface Pass {
  readonly text: string;
  readonly tokens: Tokens;
  /** The gap before each word, filled in as it is asked for. */
  readonly gaps: (Gap | undefined)[];
}

/** Ready for a text's first question. */
export const makePass = (text: string, tokens: Tokens): Pass => ({ text, tokens, gaps: new Array(tokens.count) });

/** What stands before a word. The first has nothing before it that a name could use. */
export function gapBefore({ text, tokens, gaps }: Pass, at: number): Gap {
  if (at <= 0 || at >= tokens.count) return 'other';
  const gap = gaps[at] ?? gapOf(text.slice(tokens.ends[at - 1], tokens.starts[at]));
  gaps[at] = gap;
  return gap;
}

/** A word as it is written. */
export const wordAt = ({ text, tokens }: Pass, at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);

/** Each word's key, worked out once per different word. */
export function mapWords({ words }: Tokens, keyOf: (word: string) => string): readonly string[] {
  const known = new Map<string, string>();
  return words.map((word) => {
    const key = known.get(word) ?? keyOf(word);
    known.set(word, key);
    return key;
  });
}
