import type { Note, Notes } from '../../notes';
import { makePhrases, type Phrases } from '../english/terms';
import type { EntityType } from '../types';
import { isBarePlace } from './bare-place';
import { stemWord } from './fold';
import { typeOfKind } from './kinds';
import { type KeyedForm, type NameForm, type NameReading, toForm } from './name-form';
import { newspaperForms } from './newspaper-forms';
import { growTrie, makeTrie, readTrie, type WordNode } from './word-trie';

/** All names of a pack, ready for one pass over a text. Immutable once built. */
export interface Lexicon {
  readonly notes: Notes;
  /** Companies and bodies, by their folded words. */
  readonly names: WordNode<NameForm>;
  /** Terms, by their words without plural endings. */
  readonly terms: WordNode<NameForm>;
  /** Terms as they are said in a sentence. */
  readonly phrases: Phrases;
  /** What a name can mean, by its folded words joined with spaces (`Reading.alias`); empty where the notes lack it. */
  readingsOf(alias: string): readonly NameReading[];
}

const lexicons = new WeakMap<Notes, Lexicon>();

/** The lexicon of these notes, built on first use and kept as long as they. Some 30 ms for 5,000 names. */
export function lexiconOf(notes: Notes): Lexicon {
  const lexicon = lexicons.get(notes) ?? makeLexicon(notes);
  lexicons.set(notes, lexicon);
  return lexicon;
}

function makeLexicon(notes: Notes): Lexicon {
  const names = makeTrie<NameForm>();
  const terms = makeTrie<NameForm>();
  const add = (keyed: KeyedForm | null, onlyWhereFree: boolean): void => {
    if (keyed === null) return;
    const node = growTrie(keyed.form.reading.type === 'term' ? terms : names, keyed.key);
    node.items ??= [];
    if (!onlyWhereFree || node.items.length === 0) node.items.push(keyed.form);
  };
  for (const keyed of listedForms(notes)) add(keyed, false);
  for (const keyed of generatedForms(notes)) add(keyed, true);
  const phrases = makePhrases(notes);
  const known = new Map<string, readonly NameReading[]>(
    phrases.readings.map((reading) => [phraseAlias(reading.noteId), [reading]] as const),
  );
  const lookUp = (alias: string): readonly NameReading[] => {
    const readings = known.get(alias) ?? readingsOf(names, terms, alias.split(' '));
    if (readings.length > 0) known.set(alias, readings);
    return readings;
  };
  return { notes, names, terms, phrases, readingsOf: lookUp };
}

/** What stands for an alias where a term was found by a phrase: it has words of context of its own. */
export const phraseAlias = (noteId: string): string => `phrase for ${noteId}`;

/**
 * One reading per note. Where the pack lists a name both with and without words of context, a name of several words needs
 * them ("Industry Ministry" as much as "industry ministry"), and one word does not ("JERA" is sure where "Jera" is not).
 */
function readingsOf(names: WordNode<NameForm>, terms: WordNode<NameForm>, words: readonly string[]): NameReading[] {
  const byNote = new Map<string, NameReading>();
  for (const { reading } of [...readTrie(names, words), ...readTrie(terms, words.map(stemWord))]) {
    const known = byNote.get(reading.noteId);
    byNote.set(reading.noteId, known === undefined ? reading : mergeReadings(known, reading, words.length > 1));
  }
  return [...byNote.values()];
}

function mergeReadings(a: NameReading, b: NameReading, needsContext: boolean): NameReading {
  const against = [...a.against, ...b.against];
  if (a.context !== null && b.context !== null) return { ...a, context: [...a.context, ...b.context], against };
  return { ...a, context: needsContext ? (a.context ?? b.context) : null, against };
}

function* listedForms(notes: Notes): Generator<KeyedForm | null> {
  for (const alias of notes.aliases) {
    const note = notes.note(alias.noteId);
    if (alias.lang !== 'en' || note === null || isBarePlace(note, alias.text)) continue;
    const reading = toReading(note, alias.context ?? null, alias.against ?? []);
    const matchCase = alias.matchCase ?? /\p{Lu}/u.test(alias.text);
    yield toForm({ text: alias.text, matchCase, rule: ruleOf(note, reading.type), reading });
  }
}

function ruleOf(note: Note, type: EntityType | null): string {
  if (type === null) return 'name/untagged';
  if (note.kind === 'law') return 'term/law';
  return type === 'term' ? 'term/alias' : 'name/alias';
}

const toReading = (note: Note, context: readonly string[] | null, against: readonly string[]): NameReading => ({
  noteId: note.id,
  type: typeOfKind(note.kind),
  context,
  against,
});

function* generatedForms(notes: Notes): Generator<KeyedForm | null> {
  for (const note of notes.pack.notes) {
    const reading = toReading(note, null, []);
    for (const text of newspaperForms(note))
      yield toForm({ text, matchCase: true, rule: 'name/newspaper-form', reading });
  }
}
