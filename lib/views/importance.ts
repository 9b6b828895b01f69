import type { Note, Notes } from '../notes';

/** How much hangs on a note: what it states and what it is related to, in both directions. Only for comparing. */
export const weighNote = (note: Note, notes: Notes): number => note.facts.length + 2 * notes.related(note.id).length;
