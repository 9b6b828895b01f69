import type { DateValue, Entity, FigureValue } from '../nlp';
import type { Fact, Note } from '../notes';
import { contentWords } from './content-words';

/** What the sentence around a mention says, as far as facts are chosen by it. */
export interface SentenceView {
  readonly text: string;
  readonly lang: 'en' | 'ja';
  /** Entities with a mention in it. */
  readonly entities: readonly Entity[];
  /** Entities of the whole article. */
  readonly around: readonly Entity[];
}

/**
 * How much each kind of agreement between a fact and the sentence counts. A shared date or figure says that both speak of
 * the same event; a shared other party is weaker; shared words are weakest, since a field has few of them.
 */
const WEIGHTS = { sameDay: 4, sameMonth: 3, sameYear: 1.5, sameFigure: 4, sameParty: 2, words: 3 } as const;

/** Below this a fact is no better for the sentence than for any other. */
const MATTERS = 1;

/**
 * The facts of a note that matter for one sentence, at most `most`: those that share its dates, figures, parties or words,
 * best first; then, where fewer do, those that share a day, month or figure with the rest of the article (a headline says
 * little by itself); then the note's first facts, which define it. Facts not seen in a source come last.
 */
export function chooseFacts(note: Note, sentence: SentenceView, most: number): readonly Fact[] {
  const own = contentWords(`${note.name[sentence.lang]} ${note.short[sentence.lang]}`, sentence.lang);
  const words = contentWords(sentence.text, sentence.lang);
  const scored = note.facts.map((fact, order) => {
    const here = scoreFact(fact, sentence, words, own);
    const around = scoreValue(fact, sentence.around);
    return { fact, order, here: here >= MATTERS ? here : 0, around: around >= WEIGHTS.sameMonth ? around : 0 };
  });
  scored.sort(
    (a, b) => Number(b.fact.seen) - Number(a.fact.seen) || b.here - a.here || b.around - a.around || a.order - b.order,
  );
  return scored.slice(0, most).map(({ fact }) => fact);
}

function scoreFact(fact: Fact, sentence: SentenceView, words: ReadonlySet<string>, own: ReadonlySet<string>): number {
  const shared = [...contentWords(fact.statement[sentence.lang], sentence.lang)].filter((word) => !own.has(word));
  const overlap = shared.length === 0 ? 0 : shared.filter((word) => words.has(word)).length / shared.length;
  return scoreValue(fact, sentence.entities) + WEIGHTS.words * overlap;
}

function scoreValue({ kind, value, unit, asOf }: Fact, entities: readonly Entity[]): number {
  if (kind === 'relation') return entities.some(({ note }) => note !== null && note === value) ? WEIGHTS.sameParty : 0;
  const figures = kind === 'figure' ? entities.flatMap(({ value: stated }) => (isFigure(stated) ? [stated] : [])) : [];
  if (figures.some((stated) => isSameFigure(stated, value, unit))) return WEIGHTS.sameFigure;
  const date = kind === 'date' ? value : asOf;
  if (typeof date !== 'string') return 0;
  return Math.max(0, ...entities.map(({ value: stated }) => (isDate(stated) ? scoreDate(date, stated.iso) : 0)));
}

/** Numbers from here on do not meet by chance, whatever they are said to count; "five" does. */
const TELLING = 1000;

function isSameFigure(stated: FigureValue, value: Fact['value'], unit: string | undefined): boolean {
  if (typeof value !== 'number' || (stated.number !== value && stated.high !== value)) return false;
  return value >= TELLING || stated.unit === unit;
}

/** How far two partial dates agree: to the day, the month or the year, whichever the less precise one gives. */
function scoreDate(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (a.slice(0, shorter) !== b.slice(0, shorter)) return 0;
  if (shorter < 7) return WEIGHTS.sameYear;
  return shorter < 10 ? WEIGHTS.sameMonth : WEIGHTS.sameDay;
}

/** Whether an entity's value is a date. */
export const isDate = (value: Entity['value']): value is DateValue => value !== undefined && 'iso' in value;

/** Whether an entity's value is a figure. */
export const isFigure = (value: Entity['value']): value is FigureValue => value !== undefined && 'number' in value;
