import { findTimeline, type Note, type Notes, type TimelineEntry } from '../notes';
import { formatDate } from './format-date';
import { weighNote } from './importance';
import { toExamples } from './to-examples';
import { toNoteLink } from './to-note-link';
import { toAxis } from './to-timeline-view';
import { toTrends } from './to-trends';
import type { Contents, NoteEntry, ThemeView } from './types';

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

/** A theme's first notes; a reader takes in that many at a glance. */
const SHOWN = 8;

const MILESTONES = 8;

/** Every note under its theme, and what the pack holds in numbers; themes without a note are left out. */
export function toContents(notes: Notes): Contents {
  const all = notes.pack.notes;
  const facts = all.flatMap((note) => note.facts);
  const { title, asOf } = notes.pack.manifest;
  return {
    title,
    asOf,
    count: all.length,
    statements: { count: facts.length, seen: facts.filter(({ seen }) => seen).length },
    sources: notes.pack.sources.length,
    series: all.reduce((count, { series }) => count + series.length, 0),
    themes: THEMES.map((theme) => toTheme(theme, notes)).filter((theme) => theme.notes.length > 0),
    milestones: toMilestones(notes),
    timeline: toAxis(findTimeline(notes), null, asOf),
    examples: { en: toExamples(notes, 'en'), ja: toExamples(notes, 'ja') },
    trends: toTrends(notes),
  };
}

/** A note in a list. */
export const toNoteEntry = (note: Note): NoteEntry => ({ ...toNoteLink(note), role: note.role });

function toTheme(theme: Note['theme'], notes: Notes): ThemeView {
  const inTheme = notes.pack.notes.filter((note) => note.theme === theme).sort(byName);
  const first = [...inTheme].sort((a, b) => weighNote(b, notes) - weighNote(a, notes)).slice(0, SHOWN);
  const rest = inTheme.filter((note) => !first.includes(note));
  return { theme, notes: [...first, ...rest].map(toNoteEntry), shown: first.length };
}

/** The dated events and laws on which most hangs, one for each day, by date. Bodies and markets began too, but by the way. */
function toMilestones(notes: Notes): Contents['milestones'] {
  const events = findTimeline(notes).filter(({ note }) => note.kind === 'event' || note.kind === 'law');
  const days = new Map<string, TimelineEntry>();
  for (const entry of [...events].sort((a, b) => weighNote(b.note, notes) - weighNote(a.note, notes))) {
    if (days.size < MILESTONES && !days.has(entry.firstDay)) days.set(entry.firstDay, entry);
  }
  return events
    .filter((entry) => days.get(entry.firstDay) === entry)
    .map(({ note, start }) => ({ when: formatDate(start, 'short'), note: toNoteEntry(note) }));
}

const collator = new Intl.Collator('en');

const byName = (a: Note, b: Note): number => collator.compare(a.short.en, b.short.en);
