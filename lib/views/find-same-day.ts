import { findTimeline, type Note, type Notes } from '../notes';
import { isDay } from './is-day';
import { toNoteLink } from './to-note-link';
import type { NoteLink } from './types';

/**
 * What else the timeline has on the day a note began, besides what the note is related to. Empty where its own date is no day,
 * or it is not on the timeline itself: a firm's founding says nothing of what else happened that day.
 */
export function findSameDay(note: Note, notes: Notes): readonly NoteLink[] {
  if (!isDay(note.start)) return [];
  const then = findTimeline(notes).filter(({ start }) => start === note.start);
  if (then.every((entry) => entry.note.id !== note.id)) return [];
  const known = new Set([note.id, ...notes.related(note.id).map((related) => related.note.id)]);
  return then.filter((entry) => !known.has(entry.note.id)).map((entry) => toNoteLink(entry.note));
}
