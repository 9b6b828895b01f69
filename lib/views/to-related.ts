import type { Note, Notes } from '../notes';
import { toNoteLink } from './to-note-link';
import type { NoteLink } from './types';

const MOST_RELATED = 3;

/** What to read next: only where there is something the notes themselves call worth seeing. */
export const toRelated = (note: Note | null, notes: Notes): readonly NoteLink[] =>
  note === null
    ? []
    : notes
        .related(note.id)
        .filter(({ type, inverse }) => type === 'see-also' && !inverse)
        .slice(0, MOST_RELATED)
        .map(({ note: other }) => toNoteLink(other));
