import type { Note, Notes } from '../../notes';
import { isBarePlace } from '../names/bare-place';
import { typeOfKind } from '../names/kinds';
import type { NameReading } from '../names/name-form';
import type { ArticleView, Candidate } from '../types';
import { type CharNode, growCharTrie, makeCharTrie } from './char-trie';
import { foldWidth } from './fold-width';
import { standsAsName } from './name-edges';

/** A pack's names for Japanese texts. */
export interface JapaneseLexicon {
  readonly root: CharNode;
  /** As `Lexicon.readingsOf`, by the name as it stands with plain letters. */
  readingsOf(alias: string): readonly NameReading[];
}

const lexicons = new WeakMap<Notes, JapaneseLexicon>();

/** Built on first use and kept as long as the notes. */
export function japaneseLexiconOf(notes: Notes): JapaneseLexicon {
  const lexicon = lexicons.get(notes) ?? makeLexicon(notes);
  lexicons.set(notes, lexicon);
  return lexicon;
}

function makeLexicon(notes: Notes): JapaneseLexicon {
  const root = makeCharTrie();
  for (const { text, lang, noteId, context, against } of notes.aliases) {
    const note = notes.note(noteId);
    if (note === null || isBarePlace(note, text) || !canStandInJapanese(note, text, lang)) continue;
    const reading = { noteId, type: typeOfKind(note.kind), context: context ?? null, against: against ?? [] };
    growCharTrie(root, foldWidth(text), reading);
  }
  return { root, readingsOf: (alias) => readingsAt(root, alias) };
}

/** Japanese names, and Latin ones of firms and bodies ("JERA", "OCCTO"); no English descriptions or terms. */
function canStandInJapanese(note: Note, text: string, lang: 'en' | 'ja'): boolean {
  if (lang === 'ja') return text.length > 1;
  return (note.kind === 'company' || note.kind === 'ministry') && /^\p{Lu}[\p{L}\p{N}:&-]{2,}$/u.test(text);
}

function readingsAt(root: CharNode, name: string): readonly NameReading[] {
  let node: CharNode | undefined = root;
  for (let at = 0; at < name.length; at += 1) node = node?.next?.get(name.charCodeAt(at));
  return node?.readings ?? [];
}

/**
 * Finds the names that the notes hold in a Japanese text: at each place the longest that stands as a word. `"関西電力送配電"`
 * is that firm, not 関西電力; `"中電"` comes with both firms so called. Linear; the longest name bounds the work at each place.
 */
export function findJapaneseNames(view: ArticleView, notes: Notes): readonly Candidate[] {
  const { root } = japaneseLexiconOf(notes);
  const text = foldWidth(view.text);
  const found: Candidate[] = [];
  for (let start = 0; start < text.length; ) {
    const match = longestAt(text, start, root);
    if (match !== null) found.push(...toCandidates(text, start, match));
    start = match?.end ?? start + 1;
  }
  return found;
}

interface Match {
  readonly end: number;
  readonly readings: readonly NameReading[];
}

function longestAt(text: string, start: number, root: CharNode): Match | null {
  let best: Match | null = null;
  let node = root.next?.get(text.charCodeAt(start));
  for (let end = start + 1; node !== undefined; end += 1) {
    if (node.readings !== null && standsAsName(text, start, end)) best = { end, readings: node.readings };
    node = node.next?.get(text.charCodeAt(end));
  }
  return best;
}

function toCandidates(text: string, start: number, { end, readings }: Match): Candidate[] {
  const types = new Set(readings.map(({ type }) => type));
  return [...types].map((type) => {
    const noteIds = readings.filter((reading) => reading.type === type).map(({ noteId }) => noteId);
    const rule = type === null ? 'name/untagged' : type === 'term' ? 'term/alias' : 'name/alias';
    const reading = { kind: 'name', noteIds, alias: text.slice(start, end) } as const;
    return { type: type ?? 'ministry', rule, start, end, reading };
  });
}
