import type { Notes } from './notes';
import { parsePartialDate } from './partial-date';
import type { lanes, Note } from './schema';

/** A row of the timeline. */
export type Lane = (typeof lanes)[number];

/** A note's place on the timeline. */
export interface TimelineEntry {
  readonly note: Note;
  readonly lane: Lane;
  /** As the note has it, as precise as known; for showing. */
  readonly start: string;
  readonly end: string | null;
  /** First day, `YYYY-MM-DD`; for placing. */
  readonly firstDay: string;
  /** Last day, inclusive; of the end, or of the start where it is no longer than the start's own day, month or year. */
  readonly lastDay: string;
}

/**
 * The dated events of the notes by first day, then the longer first, then by id. Events, laws and cases are events by
 * kind; of the rest those that began with the reform: bodies, markets and terms with a start. People in office are left
 * out, and companies too, since a firm's founding is no event of the reform, unless the note names its lane.
 */
export function findTimeline(notes: Notes): readonly TimelineEntry[] {
  return notes.pack.notes.flatMap((note) => toEntry(note) ?? []).sort(byTime);
}

function toEntry(note: Note): TimelineEntry | null {
  const lane = note.lane ?? toLane(note);
  const start = parsePartialDate(note.start ?? '');
  if (lane === null || start === null || note.start === undefined) return null;
  const end = parsePartialDate(note.end ?? '');
  const lastDay = end === null || end.last < start.last ? start.last : end.last;
  return { note, lane, start: note.start, end: note.end ?? null, firstDay: start.first, lastDay };
}

/** `null` for what is no event. Schemas name the exceptions by `lane`. */
function toLane({ kind, theme }: Note): Lane | null {
  if (kind === 'company' || kind === 'officeholder') return null;
  if (kind === 'law') return 'law';
  if (kind === 'case') return 'cases';
  switch (theme) {
    case 'cases':
      return 'cases';
    case 'reform':
    case 'tariffs':
    case 'retailers':
      return 'opening';
    case 'grid':
    case 'generation':
      return 'shocks';
    case 'authorities':
    case 'bodies':
    case 'markets':
    case 'people':
    case 'utilities':
      return 'markets';
  }
}

const byTime = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(a.firstDay, b.firstDay) || compare(b.lastDay, a.lastDay) || compare(a.note.id, b.note.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
