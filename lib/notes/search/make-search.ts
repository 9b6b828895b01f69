import MiniSearch from 'minisearch';
import { namesOf } from '../names-of';
import type { Notes } from '../notes';
import type { Fact, Note } from '../schema';
import { indexPhrases } from './phrases';
import { findTokens, toNameTerms, toQueryTerms, toTerms } from './tokens';

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

interface Document {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly role: string;
  readonly when: string;
  readonly summary: string;
  readonly facts: string;
  readonly body: string;
}

type Field = Exclude<keyof Document, 'id'>;

/** A word in a note's name says more of what the note is about than one in its text. */
const BOOST: Readonly<Record<Field, number>> = { name: 6, alias: 4, when: 3, role: 2, summary: 2, facts: 1, body: 1 };

/** Names are searched by their letters too. */
const NAME_FIELDS: ReadonlySet<string> = new Set<Field>(['name', 'alias']);

/**
 * A search over names, aliases, roles, dates, summaries, bodies and facts in both languages. A word finds its inflected
 * forms; from three letters on also longer words that begin with it, from five on also words with one letter wrong.
 *
 * The index is built at the first `find`, not before; see test/bench for what that costs.
 */
export function makeSearch(notes: Notes): NoteSearch {
  let find: NoteSearch['find'] | null = null;
  return {
    find: (query) => {
      find ??= buildFind(notes);
      return find(query);
    },
  };
}

function buildFind(notes: Notes): NoteSearch['find'] {
  const index = buildIndex(notes.pack.notes);
  const phrases = indexPhrases(notes.pack.notes);
  return (query) => {
    const named = phrases.match(query);
    const translations = translate(query, named, notes);
    const scores = new Map<string, number>();
    const add = (id: string, score: number): void => void scores.set(id, score + (scores.get(id) ?? 0));
    for (const { id, score } of searchWords(index, query)) add(id, score);
    for (const name of translations) for (const { id, score } of searchWords(index, name)) add(id, score * TRANSLATED);
    const best = Math.max(0, ...scores.values());
    for (const [id, share] of named) add(id, best * share ** 2 * NAMED);
    return { hits: toHits(scores, query, notes), alsoSearchedAs: translations };
  };
}

/** What a match under the other language's name counts beside one of the query itself. */
const TRANSLATED = 0.2;

/** How far a note that the query names leads one that only speaks of it, in multiples of the best score. */
const NAMED = 2;

function buildIndex(notes: readonly Note[]): MiniSearch<Document> {
  const known = new Set<string>();
  const index = new MiniSearch<Document>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => (field !== undefined && NAME_FIELDS.has(field) ? toNameTerms(text) : toTerms(text)),
    processTerm: (term, field) => {
      if (field !== undefined) known.add(term);
      return term;
    },
    searchOptions: {
      tokenize: toQueryTerms,
      boost: BOOST,
      prefix: (term) => term.length >= SHORTEST_PREFIX || !isLatin(term),
      // A word that the notes hold is no typo of another.
      fuzzy: (term) => (isLatin(term) && term.length >= SHORTEST_TYPO && !known.has(term) ? 1 : false),
      weights: { fuzzy: 0.9, prefix: 0.375 },
      // Notes of much-named bodies have many aliases; a long list of them is no sign of being less about each.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  });
  index.addAll(notes.map(toDocument));
  return index;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_TYPO = 5;

const isLatin = (term: string): boolean => /^[a-z]+$/u.test(term);

function toDocument(note: Note): Document {
  const { body, facts, id, name, role, series, short, summary } = note;
  return {
    id,
    name: [name.en, name.ja, short.en, short.ja].join('\n'),
    alias: namesOf(note)
      .map(({ text }) => text)
      .join('\n'),
    role: [role.en, role.ja].join('\n'),
    when: [note.start, note.end].flatMap((date) => date?.slice(0, 7).replace('-', ' ') ?? []).join('\n'),
    summary: [summary.en, summary.ja].join('\n'),
    facts: [...facts.map(({ statement }) => statement), ...series.map(({ label }) => label)]
      .flatMap(({ en, ja }) => [en, ja])
      .join('\n'),
    body: [...(body?.en ?? []), ...(body?.ja ?? [])].join('\n'),
  };
}

/** The notes that hold at least half of the query's words, or else whatever holds any. */
function searchWords(
  index: MiniSearch<Document>,
  query: string,
): readonly { readonly id: string; readonly score: number }[] {
  const terms = toQueryTerms(query).length;
  const results = index.search(query).map((result) => ({ result, share: new Set(result.queryTerms).size / terms }));
  const enough = results.filter(({ share }) => share >= HALF);
  // A note that holds all words of the query comes before one that holds a single word often.
  return (enough.length > 0 ? enough : results).map(({ result, share }) => ({
    id: String(result.id),
    score: result.score * share ** 2,
  }));
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

/** As many hits as a reader looks through; reading every note's facts for a word like "power" would take 50 ms. */
const WITH_FACT = 30;

function toHits(scores: ReadonlyMap<string, number>, query: string, notes: Notes): readonly SearchHit[] {
  const terms = new Set(toTerms(query));
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .flatMap(([id, score], at) => {
      const note = notes.note(id);
      return note === null ? [] : [{ note, score, fact: at < WITH_FACT ? findFact(note, terms) : null }];
    });
}

function findFact(note: Note, terms: ReadonlySet<string>): Fact | null {
  const inName = countIn(`${note.name.en} ${note.name.ja}`, terms);
  if (inName === terms.size) return null;
  const counted = note.facts.map((fact) => ({
    fact,
    count: countIn(`${fact.statement.en} ${fact.statement.ja}`, terms),
  }));
  const best = counted.reduce<(typeof counted)[number] | null>((a, b) => (b.count > (a?.count ?? 0) ? b : a), null);
  return best?.fact ?? null;
}

const countIn = (text: string, terms: ReadonlySet<string>): number =>
  new Set(toTerms(text).filter((term) => terms.has(term))).size;
