import type { Note, Notes } from '../notes';
import { toFactLine, toSummaryWords } from './to-fact-line';
import { toEntityType } from './to-note-link';
import { toRelated } from './to-related';
import type { CardView } from './types';

/** As on the card of a mention: what one glance takes in. */
const MOST_FACTS = 2;

/** The card of a note that a link leads to, without a mention: its first facts seen in a source, and no rule. */
export function toNoteCardView(note: Note, notes: Notes): CardView {
  const facts = [...note.facts].sort((a, b) => Number(b.seen) - Number(a.seen)).slice(0, MOST_FACTS);
  return {
    entityId: note.id,
    kind: toEntityType(note.kind),
    text: note.short.en,
    name: note.name,
    short: note.short,
    role: note.role,
    summary: note.summary,
    words: toSummaryWords(note, notes),
    why: null,
    rule: null,
    value: null,
    week: null,
    scale: null,
    happened: null,
    facts: facts.map((fact) => toFactLine(fact, note, notes, { linksAll: true })),
    around: [],
    findings: [],
    checks: [],
    related: toRelated(note, notes),
    members: [],
    note: note.id,
    position: { at: 1, of: 1 },
  };
}
