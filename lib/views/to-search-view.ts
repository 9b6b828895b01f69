import { type Bilingual, findEmphasis, type Note, type Notes, parsePartialDate, type SearchAnswer } from '../notes';
import { formatDate } from './format-date';
import { toNoteEntry } from './to-contents';
import { toFactLine } from './to-fact-line';
import type { Emphasised, EmphasisedBilingual, SearchHitView, SearchView } from './types';

/** Nobody reads further; a closer query is quicker. */
const MOST_HITS = 60;

/** What a query found, as drawn: the best sixty, the query's words set apart in names and statements. */
export const toSearchView = (query: string, { hits, alsoSearchedAs }: SearchAnswer, notes: Notes): SearchView => ({
  query,
  count: hits.length,
  hits: hits.slice(0, MOST_HITS).map(({ note, fact }) => {
    const line = fact === null ? null : toFactLine(fact, note, notes);
    return { ...toHit(note, query), words: emphasise(line?.statement ?? note.summary, query), fact: line };
  }),
  alsoSearchedAs,
});

function toHit(note: Note, query: string): Omit<SearchHitView, 'fact' | 'words'> {
  return {
    note: toNoteEntry(note),
    noteKind: note.kind,
    when: note.start === undefined ? null : formatDate(note.start, 'short'),
    firstDay: parsePartialDate(note.start ?? '')?.first ?? null,
    name: emphasise(note.short, query),
  };
}

const emphasise = ({ en, ja }: Bilingual, query: string): EmphasisedBilingual => ({
  en: cutAtEmphasis(en, query),
  ja: cutAtEmphasis(ja, query),
});

/** The text in pieces, those that the query asks for strong: `"Legal unbundling"`, "unbundle" → "Legal ", **"unbundling"**. */
export function cutAtEmphasis(text: string, query: string): Emphasised {
  const pieces: Emphasised[number][] = [];
  let from = 0;
  for (const { start, end } of findEmphasis(text, query)) {
    pieces.push({ text: text.slice(from, start), strong: false }, { text: text.slice(start, end), strong: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), strong: false });
  return pieces.filter((piece) => piece.text !== '');
}
