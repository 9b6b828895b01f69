import { namesOf } from '../names-of';
import type { Note } from '../schema';
import { isOneEdit } from './is-one-edit';
import { toPhrase, toPlainPhrase } from './tokens';

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

/** Indexes the names of all notes. Linear in the number of names. */
export function indexPhrases(notes: readonly Note[]): Phrases {
  const stemmed = new Map<string, Map<string, number>>();
  const plain = new Map<string, Map<string, number>>();
  for (const note of notes) {
    for (const [text, weight] of weighNames(note)) {
      add(stemmed, toPhrase(text).join(' '), note.id, weight);
      add(plain, toPlainPhrase(text), note.id, weight);
    }
  }
  return {
    match: (query) => {
      const words = toPhrase(query);
      const isName = stemmed.has(words.join(' '));
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
function matchParts(words: readonly string[], phrases: ReadonlyMap<string, Owners>): Owners {
  const parts = words.flatMap((_, start) =>
    words.slice(start, start + LONGEST_WORDS).map((_, length) => words.slice(start, start + length + 1)),
  );
  return parts
    .map((part) => scale(phrases.get(part.join(' ')) ?? NOBODY, part.length / words.length))
    .reduce(merge, NOBODY);
}

/** Names that begin with the query, by how much of them is typed; and names that it misspells. Linear in the names. */
function matchNearly(query: string, phrases: ReadonlyMap<string, Owners>): Owners {
  if (query.length < SHORTEST_BEGINNING) return NOBODY;
  let found = NOBODY;
  for (const [phrase, owners] of phrases) {
    if (phrase.startsWith(query)) found = merge(found, scale(owners, query.length / phrase.length));
    else if (query.length >= SHORTEST_TYPO && isOneEdit(query, phrase)) found = merge(found, scale(owners, MISSPELT));
  }
  return found;
}

const scale = (owners: Owners, share: number): Owners =>
  new Map([...owners].map(([id, weight]) => [id, weight * share]));
