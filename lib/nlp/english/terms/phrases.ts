import type { Notes } from '../../../notes';
import { foldedSet, foldWord, stemWord } from '../../names/fold';
import { typeOfKind } from '../../names/kinds';
import type { NameReading } from '../../names/name-form';
import { growTrie, makeTrie, type WordNode } from '../../names/word-trie';
import { expandPattern } from './expand-pattern';
import { TERM_PATTERNS } from './term-patterns';
import { verbForms } from './verb-forms';

/** The phrases by which terms are said, ready for the pass over a text. */
export interface Phrases {
  readonly root: WordNode<NameReading>;
  /** The word of the tree that a folded word of a text is looked up by. */
  readonly keyOf: (folded: string) => string;
  /** One reading for each term that has phrases here. */
  readonly readings: readonly NameReading[];
}

/** The table's phrases for the notes that a pack has. */
export function makePhrases(notes: Notes): Phrases {
  const root = makeTrie<NameReading>();
  const verbs = new Map<string, string>();
  const keyOf = (folded: string): string => verbs.get(folded) ?? stemWord(folded);
  const sequences = TERM_PATTERNS.flatMap(({ noteId, patterns, context }) => {
    const note = notes.note(noteId);
    if (note === null || typeOfKind(note.kind) !== 'term') return [];
    const reading: NameReading = { noteId, type: 'term', context: context ?? null, against: [] };
    return patterns.flatMap(expandPattern).map((text) => ({ reading, words: text.split(/[ -]/u) }));
  });
  for (const { words } of sequences)
    for (const word of words) if (word.endsWith('~')) addVerb(verbs, word.slice(0, -1));
  const keys = new Map<string, string>();
  for (const { reading, words } of sequences) {
    const node = growTrie(
      root,
      words.map((word) => keyOfWord(word, keys, keyOf)),
    );
    node.items = [...(node.items ?? []).filter(({ noteId }) => noteId !== reading.noteId), reading];
  }
  return { root, keyOf, readings: [...new Set(sequences.map(({ reading }) => reading))] };
}

/** The key of a pattern's word, worked out once per different word. */
function keyOfWord(word: string, known: Map<string, string>, keyOf: Phrases['keyOf']): string {
  const key = known.get(word) ?? keyOf(foldWord(word.replace(/['’~]/gu, '')));
  known.set(word, key);
  return key;
}

function addVerb(verbs: Map<string, string>, verb: string): void {
  for (const form of verbForms(verb)) verbs.set(foldWord(form), `${verb}~`);
}

/** Words that may stand before any word of a phrase but its first: articles, possessives, "Japan's". */
export const DETERMINERS: ReadonlySet<string> = foldedSet([
  'the',
  'its',
  'their',
  'our',
  'a',
  'an',
  'all',
  'japan',
  's',
]);
