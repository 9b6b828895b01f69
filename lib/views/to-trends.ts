import type { Note, Notes } from '../notes';
import { emphasiseAmount } from './emphasise-amount';
import { toNoteLink } from './to-note-link';
import { toSeriesLine } from './to-series-line';
import type { SeriesLine, TrendView } from './types';

const MOST = 5;

/** Fewer points make no line. */
const FEWEST_POINTS = 4;

/** The longest series of the notes, one for each note, all seen in their sources, at most five. */
export function toTrends(notes: Notes): readonly TrendView[] {
  return notes.pack.notes
    .flatMap((note) => toLongest(note, notes) ?? [])
    .sort((a, b) => b.points.length - a.points.length)
    .slice(0, MOST);
}

function toLongest(note: Note, notes: Notes): TrendView | null {
  const seen = note.series.filter((series) => series.seen && series.points.length >= FEWEST_POINTS);
  const [longest] = seen.sort((a, b) => b.points.length - a.points.length);
  return longest === undefined ? null : toTrend(note, toSeriesLine(longest, notes));
}

function toTrend(note: Note, { label, points }: SeriesLine): TrendView | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const years = [first, last].map(({ asOf }) => asOf.replace('FY', '').slice(0, 4));
  return {
    note: toNoteLink(note),
    label,
    points: points.map(({ number, middle }) => ({ number, middle })),
    last: { date: last.date, value: emphasiseAmount(last.value) },
    span: { en: years.join(' to '), ja: years.join('～') },
  };
}
