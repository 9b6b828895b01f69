import type { Note, NoteKind, Notes } from '../notes';

/** A turning point of the reform counts for more than a body or a term that began then. */
const KINDS: Readonly<Record<NoteKind, number>> = {
  event: 6,
  law: 5,
  case: 3,
  body: 2,
  ministry: 2,
  term: 1,
  company: 1,
  officeholder: 0,
};

/** Beyond this many relations a note is no better known, only larger. */
const MOST_RELATIONS = 12;

/**
 * How much an event matters beside the others: by its kind, whether it belongs to the reform itself, whether its editor gave
 * it a lane, and how many other notes it is related to. Not comparable between packs.
 */
export function weighEvent(note: Note, notes: Notes): number {
  const relations = Math.min(notes.related(note.id).length, MOST_RELATIONS);
  return KINDS[note.kind] + (note.theme === 'reform' ? 3 : 0) + (note.lane === undefined ? 0 : 1) + relations / 2;
}
