import type { DateValue } from '../nlp';
import type { Fact, Note, Notes } from '../notes';

/** A fact with the note it belongs to. */
export interface OwnedFact {
  readonly note: Note;
  readonly fact: Fact;
}

/** The lengths of time for which facts are told. */
export type ToldTime = 'day' | 'month' | 'year';

/** Whether facts are told for a date of that granularity. */
export const isTold = (granularity: DateValue['granularity']): granularity is ToldTime =>
  granularity === 'day' || granularity === 'month' || granularity === 'year';

/**
 * What the notes have for a date, at most `most`: on a day anything that happened then, notes the article names first; in
 * a month or year only what concerns those, since a month of the whole pack says nothing about this article. Facts not seen
 * in a source are left out. Of one note the first only, while others have any. Nothing for other lengths of time. Linear in
 * the pack's facts.
 */
export function findFactsOnDate(
  { iso, granularity }: DateValue,
  named: ReadonlySet<string>,
  notes: Notes,
  most: number,
): readonly OwnedFact[] {
  if (!isTold(granularity)) return [];
  const then = notes.pack.notes.flatMap((note) =>
    granularity === 'day' || named.has(note.id)
      ? note.facts.filter((fact) => isThen(fact, iso)).map((fact, at) => ({ note, fact, at }))
      : [],
  );
  const rank = ({ note }: OwnedFact): number => (named.has(note.id) ? 0 : 1);
  return then.sort((a, b) => rank(a) - rank(b) || a.at - b.at).slice(0, most);
}

const isThen = ({ kind, value, seen }: Fact, iso: string): boolean =>
  seen && kind === 'date' && typeof value === 'string' && (value === iso || value.startsWith(`${iso}-`));
