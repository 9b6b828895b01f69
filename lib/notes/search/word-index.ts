import * as v from 'valibot';
import type { Note } from '../schema';
import { FIELDS, toFieldTexts } from './fields';
import { encodePostings, type Posting } from './postings';
import { makeTable, tableSchema } from './table';
import { type RunMemo, toNameTerms, toTerms } from './tokens';

/** Which note holds which term how often, as plain JSON. Notes are named by their place in the pack. */
export const wordIndexSchema = v.strictObject({
  /** From terms to their postings (`encodePostings`). */
  terms: tableSchema,
  /** By field and note: how many different terms the field holds. */
  lengths: v.array(v.array(v.number())),
});
export type WordIndex = v.InferOutput<typeof wordIndexSchema>;

/** Indexes the words of all notes. Linear in their texts. */
export function buildWordIndex(notes: readonly Note[], memo: RunMemo): WordIndex {
  const texts = notes.map(toFieldTexts);
  const postings = new Map<string, Posting[]>();
  const lengths = FIELDS.map(({ isName, name }, field) =>
    texts.map((note, at) => {
      const counts = countEach(isName ? toNameTerms(note[name], memo) : toTerms(note[name], memo));
      for (const [term, count] of counts) addTo(postings, term, { field, note: at, count });
      return counts.size;
    }),
  );
  return { lengths, terms: makeTable(new Map([...postings].map(([term, list]) => [term, encodePostings(list)]))) };
}

function countEach(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function addTo(postings: Map<string, Posting[]>, term: string, posting: Posting): void {
  const list = postings.get(term);
  if (list === undefined) postings.set(term, [posting]);
  else list.push(posting);
}
