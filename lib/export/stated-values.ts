import type { Annotations } from '../nlp';
import type { Fact, Note } from '../notes';
import { isDateValue } from './describe-value';

/** What an article states, for finding the facts that speak of the same. */
export interface StatedValues {
  /** Dates as the article gives them, and their months: `2023-04-17`, `2023-04`. Years alone say too little. */
  readonly dates: ReadonlySet<string>;
  /** Numbers of at least a thousand: smaller ones meet by chance. */
  readonly numbers: ReadonlySet<number>;
}

/** From here on a number is not met by chance, whatever it counts. */
const TELLING = 1000;

/** Collects an article's dates and numbers. Linear in its entities. */
export function toStatedValues({ entities }: Annotations): StatedValues {
  const values = entities.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const dates = values.flatMap((value) => (isDateValue(value) ? [value.iso, value.iso.slice(0, 7)] : []));
  const numbers = values.flatMap((value) => (isDateValue(value) ? [] : [value.number, value.high ?? 0]));
  return {
    dates: new Set(dates.filter((date) => date.length >= 7)),
    numbers: new Set(numbers.filter((number) => number >= TELLING)),
  };
}

/**
 * The facts of a note to cite beside an article, at most `most`: those that share a day or a figure with it, those that
 * share a month, then the note's first ones, which define it. Only facts that were seen in a source.
 */
export function chooseCited(note: Note, stated: StatedValues, most: number): readonly Fact[] {
  const seen = note.facts.filter((fact) => fact.seen && fact.sources.length > 0);
  const ranked = seen.map((fact) => ({ fact, nearness: toNearness(fact, stated) }));
  ranked.sort((a, b) => b.nearness - a.nearness);
  return ranked.slice(0, most).map(({ fact }) => fact);
}

/** 2: the same day or number; 1: the same month; 0: nothing shared. */
function toNearness({ asOf, kind, value }: Fact, { dates, numbers }: StatedValues): number {
  if (kind === 'figure' && typeof value === 'number' && numbers.has(value)) return 2;
  const date = kind === 'date' ? value : asOf;
  if (typeof date !== 'string') return 0;
  if (dates.has(date)) return date.length > 7 ? 2 : 1;
  return dates.has(date.slice(0, 7)) ? 1 : 0;
}
