import type { Bilingual, Fact, Note, Notes } from '../notes';
import { formatDate } from './format-date';
import { formatFigure, formatFigureBriefly, type Quantity } from './format-figure';
import { linkNames } from './link-names';
import { toNoteLink } from './to-note-link';
import { toSourceLine } from './to-source-line';
import type { FactLine } from './types';

/** What a fact's line shows besides the fact. */
export interface FactLineOptions {
  /** Whether the line must say which note it belongs to. @default false */
  readonly namesItsNote?: boolean;
  /** Whether its words lead to any note that they name, and not only to related ones. @default false */
  readonly linksAll?: boolean;
}

/** One statement of a note as drawn. Links lead to the notes that the pack relates to this one, where it names them. */
export function toFactLine(
  fact: Fact,
  note: Note,
  notes: Notes,
  { namesItsNote = false, linksAll = false }: FactLineOptions = {},
): FactLine {
  const linkable = linkableNotes(fact, note, notes);
  const others = linksAll ? otherNotes(note, notes) : [];
  return {
    id: `${note.id}/${fact.id}`,
    kind: fact.kind,
    when: toWhen(fact),
    value: formatFactValue(fact),
    brief: toBrief(fact),
    statement: fact.statement,
    words: {
      en: linkNames(fact.statement.en, linkable, 'en', others),
      ja: linkNames(fact.statement.ja, linkable, 'ja', others),
    },
    of: namesItsNote ? toNoteLink(note) : null,
    asOf: fact.asOf ?? null,
    seen: fact.seen,
    sources: notes.sourcesOf(fact).map(toSourceLine),
  };
}

/** A note's summary cut into text and links to any note that it names. */
export function toSummaryWords(note: Note, notes: Notes): FactLine['words'] {
  const related = notes.related(note.id).map((relation) => relation.note);
  const others = otherNotes(note, notes);
  return {
    en: linkNames(note.summary.en, related, 'en', others),
    ja: linkNames(note.summary.ja, related, 'ja', others),
  };
}

const otherNotes = (note: Note, notes: Notes): readonly Note[] => notes.pack.notes.filter(({ id }) => id !== note.id);

/** A fact's own date or figure written for reading; null for a plain statement or a relation. */
export function formatFactValue(fact: Fact): Bilingual | null {
  if (fact.kind === 'date' && typeof fact.value === 'string') return formatDate(fact.value);
  const quantity = toQuantity(fact);
  return quantity === null ? null : formatFigure(quantity);
}

function toBrief(fact: Fact): Bilingual | null {
  const quantity = toQuantity(fact);
  return quantity === null ? toWhen(fact) : formatFigureBriefly(quantity);
}

function toWhen({ kind, value, asOf }: Fact): Bilingual | null {
  if (kind === 'date' && typeof value === 'string') return formatDate(value, 'short');
  return asOf === undefined ? null : formatDate(asOf, 'short');
}

/** Null where the fact holds no number. */
function toQuantity({ kind, value, high, unit, bound }: Fact): Quantity | null {
  if (kind !== 'figure' || typeof value !== 'number') return null;
  return { number: value, high, unit: unit ?? null, bound };
}

/** The note that a relation names, then those the pack relates; this note itself is above already. */
function linkableNotes(fact: Fact, note: Note, notes: Notes): readonly Note[] {
  const named = fact.kind === 'relation' && typeof fact.value === 'string' ? notes.note(fact.value) : null;
  const related = notes.related(note.id).map((relation) => relation.note);
  return [...new Set(named === null ? related : [named, ...related])].filter(({ id }) => id !== note.id);
}
