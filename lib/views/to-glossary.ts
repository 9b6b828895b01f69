import type { NoteKind, Notes } from '../notes';
import { toNoteLink } from './to-note-link';
import type { Glossary } from './types';

const KINDS: ReadonlySet<NoteKind> = new Set(['term', 'law', 'body']);

/** Every term, market, law and body with the first sentence of its summary. */
export const toGlossary = (notes: Notes): Glossary => ({
  entries: notes.pack.notes
    .filter(({ kind }) => KINDS.has(kind))
    .map((note) => ({
      ...toNoteLink(note),
      noteKind: note.kind,
      summary: { en: firstSentence(note.summary.en), ja: firstSentence(note.summary.ja) },
    })),
});

/** Up to the first full stop that ends a sentence: one before a space and a capital, or 。. */
const firstSentence = (text: string): string =>
  /^.*?(?:(?<!\b(?:Inc|Co|Ltd|No|Art|vs|U\.S|St))\.(?=\s+\p{Lu})|。)/su.exec(text)?.[0] ?? text;
