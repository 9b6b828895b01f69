import type { Notes } from '../notes';
import type { Bilingual, Fact, Note } from '../schema';
import { openWords, type Words } from './open-words';
import { openPhrases } from './phrases';
import { buildSearchIndex, type SearchIndex } from './search-index';
import { findTokens, makeTermCount, toQueryTerms, toTerms } from './tokens';

/** A note that answers a query. */
export interface SearchHit {
  readonly note: Note;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Of the first thirty hits: the fact that says most of what was asked; `null` where the name alone answers. */
  readonly fact: Fact | null;
}

/** What a query finds. */
export interface SearchAnswer {
  /** Best first. Every word of the query stands in the first of them if it stands together anywhere. */
  readonly hits: readonly SearchHit[];
  /** Names in the other language under which the notes were searched too: "unbundling" → 発送電分離. */
  readonly alsoSearchedAs: readonly string[];
}

/** Searches the notes in English and Japanese. */
export interface NoteSearch {
  /** Empty where nothing matches and for a query without words. Never throws, whatever is typed. */
  find(query: string): SearchAnswer;
}

/**
 * A search over names, aliases, roles, dates, summaries, bodies and facts in both languages. A word finds its inflected
 * forms; from three letters on also longer words that begin with it, from five on also words with one letter wrong.
 *
 * `index` must be `buildSearchIndex` of these very notes. Without one it is built at the first `find`, which costs some
 * thirty times what reading one does; see test/bench.
 */
export function makeSearch(notes: Notes, index: SearchIndex | null = null): NoteSearch {
  let find: NoteSearch['find'] | null = null;
  return {
    find: (query) => {
      find ??= openFind(notes, index ?? buildSearchIndex(notes.pack.notes));
      return find(query);
    },
  };
}

function openFind(notes: Notes, index: SearchIndex): NoteSearch['find'] {
  const words = openWords(index.words);
  const phrases = openPhrases(index.names);
  const idOf = (note: number): string => notes.pack.notes[note]?.id ?? '';
  return (query) => {
    const named = phrases.match(query);
    const translations = translate(query, named, notes);
    const scores = new Map<string, number>();
    const add = (id: string, score: number): void => void scores.set(id, score + (scores.get(id) ?? 0));
    for (const { note, score } of searchWords(words, query)) add(idOf(note), score);
    for (const name of translations) {
      for (const { note, score } of searchWords(words, name)) add(idOf(note), score * TRANSLATED);
    }
    const best = Math.max(0, ...scores.values());
    for (const [id, share] of named) add(id, best * share ** 2 * NAMED);
    return { hits: toHits(scores, query, notes), alsoSearchedAs: translations };
  };
}

/** What a match under the other language's name counts beside one of the query itself. */
const TRANSLATED = 0.2;

/** How far a note that the query names leads one that only speaks of it, in multiples of the best score. */
const NAMED = 2;

/** The notes that hold at least half of the query's words, or else whatever holds any. */
function searchWords(words: Words, query: string): readonly { readonly note: number; readonly score: number }[] {
  const terms = toQueryTerms(query);
  const hits = words.find(terms).map((hit) => ({ ...hit, share: hit.held / terms.length }));
  const enough = hits.filter(({ share }) => share >= HALF);
  // A note that holds all words of the query comes before one that holds a single word often.
  return (enough.length > 0 ? enough : hits).map(({ note, score, share }) => ({ note, score: score * share ** 2 }));
}

const HALF = 0.5;

/** The names in the other language of the notes that the whole query names. */
function translate(query: string, named: ReadonlyMap<string, number>, notes: Notes): readonly string[] {
  const lang = findTokens(query).some(({ isJapanese }) => isJapanese) ? 'en' : 'ja';
  const meant = [...named].filter(([, share]) => share >= WHOLE_NAME).map(([id]) => notes.note(id));
  return [...new Set(meant.flatMap((note) => note?.short[lang] ?? []))].slice(0, MOST_TRANSLATIONS);
}

/** The weight of an alias that is the whole query. */
const WHOLE_NAME = 0.8;
const MOST_TRANSLATIONS = 3;

/** As many hits as a reader looks through. */
const WITH_FACT = 30;

function toHits(scores: ReadonlyMap<string, number>, query: string, notes: Notes): readonly SearchHit[] {
  const terms = new Set(toTerms(query));
  const count = makeTermCount(terms);
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .flatMap(([id, score], at) => {
      const note = notes.note(id);
      return note === null ? [] : [{ note, score, fact: at < WITH_FACT ? findFact(note, terms.size, count) : null }];
    });
}

/** `null` where the name holds all of the query's terms; those that a text holds are counted by `count`. */
function findFact(note: Note, terms: number, count: (text: string) => number): Fact | null {
  const countIn = ({ en, ja }: Bilingual): number => count(`${en} ${ja}`);
  if (countIn(note.name) === terms) return null;
  const counted = note.facts.map((fact) => ({ fact, count: countIn(fact.statement) }));
  const best = counted.reduce<(typeof counted)[number] | null>((a, b) => (b.count > (a?.count ?? 0) ? b : a), null);
  return best?.fact ?? null;
}
