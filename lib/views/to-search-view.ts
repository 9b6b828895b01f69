import { type Bilingual, makeEmphasis, type Note, type Notes, parsePartialDate, type SearchAnswer } from '../notes';
import type { Span } from '../text';
import { findSharedDate } from './find-shared-date';
import { formatDate } from './format-date';
import { toNoteEntry } from './to-contents';
import { toFactLine } from './to-fact-line';
import type { Emphasised, EmphasisedBilingual, SearchHitView, SearchView } from './types';

/** Nobody reads further; a closer query is quicker. */
const MOST_HITS = 60;

/** What a query found, as drawn: the best sixty, the query's words set apart in names and statements. */
export function toSearchView(query: string, { hits, alsoSearchedAs }: SearchAnswer, notes: Notes): SearchView {
  const emphasise = makeBilingualEmphasis(query);
  const best = hits.slice(0, MOST_HITS);
  const drawn = best.map(({ note, fact }) => {
    const line = fact === null ? null : toFactLine(fact, note, notes);
    const [name, words] = [emphasise(note.short), emphasise(line?.statement ?? note.summary)];
    return { ...toHit(note), name, words, fact: line };
  });
  const shared = findSharedDate(best.map(({ note }) => note));
  return { query, count: hits.length, hits: drawn, alsoSearchedAs, shared };
}

function toHit(note: Note): Omit<SearchHitView, 'fact' | 'words' | 'name'> {
  return {
    note: toNoteEntry(note),
    noteKind: note.kind,
    theme: note.theme,
    when: note.start === undefined ? null : formatDate(note.start, 'short'),
    firstDay: parsePartialDate(note.start ?? '')?.first ?? null,
  };
}

function makeBilingualEmphasis(query: string): (words: Bilingual) => EmphasisedBilingual {
  const find = makeEmphasis(query);
  return ({ en, ja }) => ({ en: cutAt(en, find(en)), ja: cutAt(ja, find(ja)) });
}

/** The text in pieces, those at the spans strong: `"Legal unbundling"` → "Legal ", **"unbundling"**. */
function cutAt(text: string, spans: readonly Span[]): Emphasised {
  const pieces: Emphasised[number][] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(from, start), strong: false }, { text: text.slice(start, end), strong: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), strong: false });
  return pieces.filter((piece) => piece.text !== '');
}
