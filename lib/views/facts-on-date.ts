import type { DateValue } from '../nlp';
import type { Fact, Note, Notes } from '../notes';

/** A fact with the note it belongs to. */
export interface OwnedFact {
  readonly note: Note;
  readonly fact: Fact;
}

/**
 * What the notes have for a date, at most `most`: on a day anything that happened then, notes the article names first; in
 * a month only what concerns those, since a month of the whole pack says nothing about this article. Facts not seen in a
 * source are left out. Nothing for years and intervals. Linear in the pack's facts.
 */
export function findFactsOnDate(
  { iso, granularity }: DateValue,
  named: ReadonlySet<string>,
  notes: Notes,
  most: number,
): readonly OwnedFact[] {
  if (granularity !== 'day' && granularity !== 'month') return [];
  const then = notes.pack.notes.flatMap((note) =>
    granularity === 'day' || named.has(note.id)
      ? note.facts.filter((fact) => isThen(fact, iso)).map((fact) => ({ note, fact }))
      : [],
  );
  const rank = ({ note }: OwnedFact): number => (named.has(note.id) ? 0 : 1);
  return then.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

const isThen = ({ kind, value, seen }: Fact, iso: string): boolean =>
  seen && kind === 'date' && typeof value === 'string' && (value === iso || value.startsWith(`${iso}-`));
