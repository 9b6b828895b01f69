import * as v from 'valibot';
import { namesOf } from '../names-of';
import type { Note } from '../schema';
import { isOneEdit } from './is-one-edit';
import { makeTable, type OpenTable, openTable, type Table, tableSchema } from './table';
import { type RunMemo, toPhrase, toPlainPhrase } from './tokens';

/** Finds the notes whose whole name a query holds. */
export interface Phrases {
  /**
   * How well a query names each note: 1 where the query is the note's official or short name and nothing more, less for
   * other names, for a name that is a part of the query, and for one that the query begins or misspells. Notes that it
   * does not name are absent.
   */
  match(query: string): ReadonlyMap<string, number>;
}

const OFFICIAL = 1;
/** A note is rather meant by its own name than by one that it shares as an alias. */
const ALIAS = 0.8;
/** A name with one letter wrong, beside the same name spelled right. */
const MISSPELT = 0.9;

/** Longer names than this stand in no query. */
const LONGEST_WORDS = 8;
/** Below this a beginning could be that of anything, and one letter more or less makes another word. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_TYPO = 5;

type Owners = ReadonlyMap<string, number>;

/**
 * All names as plain JSON: from a name to its owners, one word each: the note's id, with `*` before it where the name is
 * its official or short one.
 */
export const phraseIndexSchema = v.strictObject({
  /** By `toPhrase`, words joined by a space. */
  stemmed: tableSchema,
  /** By `toPlainPhrase`. */
  plain: tableSchema,
});
export type PhraseIndex = v.InferOutput<typeof phraseIndexSchema>;

/** Indexes the names of all notes. Linear in the number of names. */
export function buildPhraseIndex(notes: readonly Note[], memo: RunMemo): PhraseIndex {
  const names = notes.flatMap((note) => weighNames(note).map(([text, weight]) => ({ id: note.id, text, weight })));
  const index = (toKey: (text: string) => string): Table => {
    const owners = new Map<string, Map<string, number>>();
    for (const { id, text, weight } of names) add(owners, toKey(text), id, weight);
    return makeTable(new Map([...owners].map(([key, ids]) => [key, encodeOwners(ids)])));
  };
  return {
    stemmed: index((text) => toPhrase(text, memo).join(' ')),
    plain: index((text) => toPlainPhrase(text, memo)),
  };
}

const encodeOwners = (owners: Owners): string =>
  [...owners].map(([id, weight]) => (weight === OFFICIAL ? `*${id}` : id)).join(' ');

const decodeOwners = (text: string | null): Owners =>
  new Map((text ?? '').split(' ').flatMap((word) => (word === '' ? [] : [toOwner(word)])));

const toOwner = (word: string): readonly [string, number] =>
  word.startsWith('*') ? [word.slice(1), OFFICIAL] : [word, ALIAS];

/** Opens an index of names. */
export function openPhrases(index: PhraseIndex): Phrases {
  const stemmed = openTable(index.stemmed);
  const plain = openTable(index.plain);
  return {
    match: (query) => {
      const words = toPhrase(query);
      const isName = stemmed.get(words.join(' ')) !== null;
      return merge(matchParts(words, stemmed), isName ? NOBODY : matchNearly(toPlainPhrase(query), plain));
    },
  };
}

function weighNames(note: Note): readonly (readonly [string, number])[] {
  const official = [note.name.en, note.name.ja, note.short.en, note.short.ja];
  return [
    ...official.map((text) => [text, OFFICIAL] as const),
    ...namesOf(note).map(({ text }) => [text, ALIAS] as const),
  ];
}

function add(phrases: Map<string, Map<string, number>>, key: string, id: string, weight: number): void {
  const owners = phrases.get(key);
  if (key === '') return;
  if (owners === undefined) phrases.set(key, new Map([[id, weight]]));
  else owners.set(id, Math.max(weight, owners.get(id) ?? 0));
}

const NOBODY: Owners = new Map();

const merge = (a: Owners, b: Owners): Owners => {
  const merged = new Map(a);
  for (const [id, weight] of b) merged.set(id, Math.max(weight, merged.get(id) ?? 0));
  return merged;
};

/** Names that are the query or a part of it; a part counts by its share of the words. */
function matchParts(words: readonly string[], phrases: OpenTable): Owners {
  const parts = words.flatMap((_, start) =>
    words.slice(start, start + LONGEST_WORDS).map((_, length) => words.slice(start, start + length + 1)),
  );
  return parts
    .map((part) => scale(decodeOwners(phrases.get(part.join(' '))), part.length / words.length))
    .reduce(merge, NOBODY);
}

/** Names that begin with the query, by how much of them is typed; and names that it misspells. Linear in the names. */
function matchNearly(query: string, phrases: OpenTable): Owners {
  if (query.length < SHORTEST_BEGINNING) return NOBODY;
  const begun = phrases.startingWith(query).map((name) => [name, query.length / name.length] as const);
  const isTypo = (name: string): boolean => isOneEdit(query, name) && !name.startsWith(query);
  const misspelt = query.length < SHORTEST_TYPO ? [] : phrases.keys.filter(isTypo);
  return [...begun, ...misspelt.map((name) => [name, MISSPELT] as const)]
    .map(([name, share]) => scale(decodeOwners(phrases.get(name)), share))
    .reduce(merge, NOBODY);
}

const scale = (owners: Owners, share: number): Owners =>
  new Map([...owners].map(([id, weight]) => [id, weight * share]));
