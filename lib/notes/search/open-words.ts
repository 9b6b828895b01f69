import { FIELDS } from './fields';
import { isOneEdit } from './is-one-edit';
import { decodePostings } from './postings';
import { type OpenTable, openTable } from './table';
import type { WordIndex } from './word-index';

/** A note that holds words of a query. */
export interface WordHit {
  /** Its place in the pack. */
  readonly note: number;
  readonly score: number;
  /** How many of the query's terms it holds, inflected, begun or misspelt ones too. */
  readonly held: number;
}

/** Finds notes by words. */
export interface Words {
  /** Every note that holds any of the terms, in no order. */
  find(terms: readonly string[]): readonly WordHit[];
}

/**
 * BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", 2011) over several fields. `b` is low: notes of
 * much-named bodies have many aliases, and a long list of them is no sign of being less about each.
 */
const BM25 = { k: 1.2, b: 0.3, d: 0.5 } as const;

/** What a longer word that begins with the term, or one with a letter wrong, counts beside the term itself. */
const PREFIX = 0.375;
const TYPO = 0.9;
/** How fast a longer word counts less. */
const PREFIX_DECAY = 0.3;

const SHORTEST_PREFIX = 3;
const SHORTEST_TYPO = 5;

const isLatin = (term: string): boolean => /^[a-z]+$/u.test(term);

/** Opens an index of words. Nothing is unpacked until it is asked for. */
export function openWords({ lengths, terms }: WordIndex): Words {
  const table = openTable(terms);
  const means = lengths.map((field) => field.reduce((sum, length) => sum + length, 0) / field.length);
  const score = (posting: { field: number; note: number; count: number }, notesWithTerm: number): number => {
    const { boost } = FIELDS[posting.field] ?? { boost: 0 };
    const length = (lengths[posting.field]?.[posting.note] ?? 0) / (means[posting.field] ?? 1);
    return boost * rarity(notesWithTerm, lengths[0]?.length ?? 0) * frequency(posting.count, length);
  };
  return {
    find: (asked) => merge(asked.map((term) => scoreTerm(term, table, score))),
  };
}

const rarity = (notesWithTerm: number, notes: number): number =>
  Math.log(1 + (notes - notesWithTerm + 0.5) / (notesWithTerm + 0.5));

/** `length`: the field's, as a multiple of the mean. */
const frequency = (count: number, length: number): number =>
  BM25.d + (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + BM25.b * length));

type Score = (posting: { field: number; note: number; count: number }, notesWithTerm: number) => number;

/** What one term of a query gives each note. */
function scoreTerm(asked: string, table: OpenTable, score: Score): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [term, weight] of findForms(asked, table)) {
    for (const { postings } of decodePostings(table.get(term) ?? '')) {
      for (const posting of postings) {
        scores.set(posting.note, (scores.get(posting.note) ?? 0) + weight * score(posting, postings.length));
      }
    }
  }
  return scores;
}

/** The indexed terms that a term of a query means, with what each counts. */
function findForms(asked: string, table: OpenTable): readonly (readonly [string, number])[] {
  const isKnown = table.get(asked) !== null;
  const longer = asked.length >= SHORTEST_PREFIX || !isLatin(asked) ? table.startingWith(asked) : [];
  // A word that the notes hold is no typo of another.
  const isTypo = !isKnown && asked.length >= SHORTEST_TYPO && isLatin(asked);
  const similar = isTypo ? table.keys.filter((term) => isOneEdit(asked, term) && !term.startsWith(asked)) : [];
  return [
    ...(isKnown ? [[asked, 1] as const] : []),
    ...longer.filter((term) => term !== asked).map((term) => [term, weighLonger(term, asked)] as const),
    ...similar.map((term) => [term, (TYPO * term.length) / (term.length + 1)] as const),
  ];
}

const weighLonger = (term: string, asked: string): number =>
  (PREFIX * term.length) / (term.length + PREFIX_DECAY * (term.length - asked.length));

/** A note's score is the sum over the terms it holds, times how many they are. */
function merge(byTerm: readonly ReadonlyMap<number, number>[]): readonly WordHit[] {
  const hits = new Map<number, { sum: number; held: number }>();
  for (const scores of byTerm) {
    for (const [note, score] of scores) {
      const { sum, held } = hits.get(note) ?? { sum: 0, held: 0 };
      hits.set(note, { sum: sum + score, held: held + 1 });
    }
  }
  return [...hits].map(([note, { sum, held }]) => ({ note, held, score: sum * held }));
}
