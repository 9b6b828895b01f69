import { gapOf } from '../../names/gaps';
import type { Tokens } from '../../names/tokens';

/** A text with its words, in which references are read by word. */
export interface Reader {
  readonly text: string;
  readonly tokens: Tokens;
}

/** The folded word at a place; empty outside the text. */
export const wordAt = ({ tokens }: Reader, at: number): string => tokens.words[at] ?? '';

/** The word at a place as it is written. */
export const writtenAt = ({ text, tokens }: Reader, at: number): string =>
  text.slice(tokens.starts[at], tokens.ends[at]);

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, tokens }: Reader, at: number) =>
  at <= 0 || at >= tokens.count ? 'other' : gapOf(text.slice(tokens.ends[at - 1], tokens.starts[at]));

/** Whether nothing but a space stands between a word and the one before it. */
export const isJoined = (reader: Reader, at: number): boolean => gapBefore(reader, at) === 'space';
