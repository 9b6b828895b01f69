import { type Bilingual, type Note, type Notes, splitLinks } from '../notes';
import { findSameDay } from './find-same-day';
import { formatDate } from './format-date';
import { toFactLine } from './to-fact-line';
import { toEntityType, toNoteLink } from './to-note-link';
import { toSeriesLine } from './to-series-line';
import type { NoteView, Paragraph } from './types';

/** A whole note as drawn: every statement with its sources, every relation in both directions. */
export function toNoteView(note: Note, notes: Notes): NoteView {
  return {
    id: note.id,
    kind: toEntityType(note.kind),
    noteKind: note.kind,
    name: note.name,
    short: note.short,
    role: note.role,
    summary: note.summary,
    former: (note.former ?? []).map(({ name, from, until }) => ({ name, years: formatYears(from, until) })),
    body:
      note.body === undefined ? null : { en: toParagraphs(note.body.en, notes), ja: toParagraphs(note.body.ja, notes) },
    start: note.start ?? null,
    end: note.end ?? null,
    facts: note.facts.map((fact) => toFactLine(fact, note, notes)),
    series: note.series.map((series) => toSeriesLine(series, notes)),
    related: notes.related(note.id).map(({ type, inverse, note: other }) => ({ type, inverse, to: toNoteLink(other) })),
    sameDay: findSameDay(note, notes),
  };
}

/** Links to notes that the pack does not have are drawn as their words. */
const toParagraphs = (paragraphs: readonly string[], notes: Notes): readonly Paragraph[] =>
  paragraphs.map((paragraph) =>
    splitLinks(paragraph).map((piece) =>
      'note' in piece && notes.note(piece.note) === null ? { text: piece.text } : piece,
    ),
  );

function formatYears(from: string | undefined, until: string | undefined): Bilingual | null {
  const [first, last] = [from, until].map((date) => (date === undefined ? undefined : formatDate(date)));
  if (first !== undefined && last !== undefined)
    return { en: `${first.en} to ${last.en}`, ja: `${first.ja}から${last.ja}` };
  if (first !== undefined) return { en: `from ${first.en}`, ja: `${first.ja}から` };
  return last === undefined ? null : { en: `until ${last.en}`, ja: `${last.ja}まで` };
}
