import type { Note, Notes } from '../notes';
import { toNoteLink } from './to-note-link';
import type { Contents, NoteEntry } from './types';

/** The themes as the home page has them: first what the reform was, then who is in it, then how it works. */
const THEMES: readonly Note['theme'][] = [
  'reform',
  'cases',
  'utilities',
  'retailers',
  'generation',
  'authorities',
  'bodies',
  'people',
  'markets',
  'tariffs',
  'grid',
];

/** Every note under its theme, sorted by its English name; themes without a note are left out. */
export function toContents(notes: Notes): Contents {
  const themes = THEMES.map((theme) => ({
    theme,
    notes: notes.pack.notes
      .filter((note) => note.theme === theme)
      .sort((a, b) => compare(a.short.en, b.short.en))
      .map(toNoteEntry),
  }));
  const { title, asOf } = notes.pack.manifest;
  return { title, asOf, count: notes.pack.notes.length, themes: themes.filter((theme) => theme.notes.length > 0) };
}

/** A note in a list. */
export const toNoteEntry = (note: Note): NoteEntry => ({ ...toNoteLink(note), role: note.role });

const collator = new Intl.Collator('en');

const compare = (a: string, b: string): number => collator.compare(a, b);
