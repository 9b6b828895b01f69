import * as v from 'valibot';
import type { Note } from '../schema';
import { buildPhraseIndex, phraseIndexSchema } from './phrases';
import type { RunMemo } from './tokens';
import { buildWordIndex, wordIndexSchema } from './word-index';

/** What `makeSearch` needs to know of a pack's notes, as plain JSON, so that it can be made when the extension is built. */
export const searchIndexSchema = v.strictObject({ words: wordIndexSchema, names: phraseIndexSchema });
export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;

/** Indexes notes for the search. Linear in their texts; half of the time goes into the words of the Japanese. */
export function buildSearchIndex(notes: readonly Note[]): SearchIndex {
  const memo: RunMemo = new Map();
  return { words: buildWordIndex(notes, memo), names: buildPhraseIndex(notes, memo) };
}
