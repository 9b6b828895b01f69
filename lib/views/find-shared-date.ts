import type { Note } from '../notes';
import { formatDate } from './format-date';
import { isDay } from './is-day';
import { toNoteEntry } from './to-contents';
import type { SharedDate } from './types';

/** One note alone shares nothing. */
const FEWEST = 2;

/**
 * The day on which most of these notes began, where at least two did; of several such days the one whose notes come first.
 * Days only: a month or year in common says little. Null where no two share a day.
 */
export function findSharedDate(notes: readonly Note[]): SharedDate | null {
  const byDay = new Map<string, readonly Note[]>();
  for (const note of notes) if (isDay(note.start)) byDay.set(note.start, [...(byDay.get(note.start) ?? []), note]);
  const [shared] = [...byDay].sort(([, a], [, b]) => b.length - a.length);
  if (shared === undefined || shared[1].length < FEWEST) return null;
  return { date: formatDate(shared[0]), notes: shared[1].map(toNoteEntry) };
}
