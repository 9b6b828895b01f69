import type { Notes, SearchAnswer } from '../notes';
import { toNoteEntry } from './to-contents';
import { toFactLine } from './to-fact-line';
import type { SearchView } from './types';

/** Nobody reads further; a closer query is quicker. */
const MOST_HITS = 30;

/** What a query found, as drawn: the best thirty. */
export const toSearchView = (query: string, { hits, alsoSearchedAs }: SearchAnswer, notes: Notes): SearchView => ({
  query,
  hits: hits.slice(0, MOST_HITS).map(({ note, fact }) => ({
    note: toNoteEntry(note),
    fact: fact === null ? null : toFactLine(fact, note, notes),
  })),
  alsoSearchedAs,
});
