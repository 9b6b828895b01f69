import type { Annotations, Entity, FigureValue, Mention } from '../nlp';
import type { Fact, Note, Notes } from '../notes';
import { overlaps } from '../text';
import { isFigure } from './choose-facts';
import { findSentence } from './find-sentence';
import { formatDate } from './format-date';
import { formatFigure } from './format-figure';
import { noteOf } from './name-entity';
import { toSourceLine } from './to-source-line';
import type { ScaleLine } from './types';

/** The article rounds what the notes give whole: "¥70.7 billion" is 70,715,860,000. */
const ROUNDING = 0.005;

/**
 * The whole that a figure is a part of, or null. Certain only where the notes say so: the sentence names a note, that note has
 * the figure as a fact of the same unit, and calls it a part of another of its facts. A figure that merely has the unit of a
 * larger one is never compared. Where two notes would give different wholes there is none.
 */
export function toScale(entity: Entity, mention: Mention, annotations: Annotations, notes: Notes): ScaleLine | null {
  if (!isFigure(entity.value)) return null;
  const stated = entity.value;
  const wholes = namedNotes(mention, annotations, notes).flatMap((note) => findWholes(stated, note));
  const [first] = wholes;
  if (first === undefined || wholes.some(({ whole }) => whole.value !== first.whole.value)) return null;
  const share = stated.number / Number(first.whole.value);
  return {
    share,
    words: toWords(share, first),
    sources: notes.sourcesOf(first.whole).map(toSourceLine),
  };
}

/** The notes of the entities that the mention's sentence names. */
function namedNotes(mention: Mention, annotations: Annotations, notes: Notes): readonly Note[] {
  const sentence = findSentence(annotations.article.text, mention);
  const named = annotations.entities.filter(({ mentions }) => mentions.some((other) => overlaps(other, sentence)));
  return [...new Set(named.flatMap((entity) => noteOf(entity, notes) ?? []))];
}

interface Whole {
  readonly note: Note;
  readonly whole: Fact;
}

function findWholes(stated: FigureValue, note: Note): readonly Whole[] {
  return note.facts.flatMap((part) => {
    const whole = note.facts.find(({ id }) => id === part.partOf);
    return whole !== undefined && isSame(stated, part) && holds(whole, part) ? [{ note, whole }] : [];
  });
}

/** Whether the article's figure is the fact: same unit, same number but for rounding, and one number, not a range or change. */
function isSame(
  { number, high, unit, per, change }: FigureValue,
  { kind, value, unit: known, seen, high: range }: Fact,
): boolean {
  if (kind !== 'figure' || typeof value !== 'number' || !seen || range !== undefined) return false;
  if (high !== null || change !== undefined || unit === null || value <= 0) return false;
  return (per === null ? unit : `${unit}/${per}`) === known && Math.abs(number - value) <= value * ROUNDING;
}

const holds = ({ kind, value, unit, seen, high }: Fact, part: Fact): boolean =>
  kind === 'figure' && seen && high === undefined && unit === part.unit && Number(value) > Number(part.value);

function toWords(share: number, { note, whole }: Whole): ScaleLine['words'] {
  const percent = share < 0.1 ? (share * 100).toFixed(1) : String(Math.round(share * 100));
  const total = formatFigure({ number: Number(whole.value), unit: whole.unit ?? null, bound: whole.bound });
  const when = whole.asOf === undefined ? null : formatDate(whole.asOf);
  return {
    en: `About ${percent}% of ${total.en}: ${note.short.en}, ${lower(whole.statement.en)}${when === null ? '' : ` (${when.en})`}`,
    ja: `${total.ja}の約${percent}%：${note.short.ja}、${whole.statement.ja}${when === null ? '' : `（${when.ja}時点）`}`,
  };
}

/** "Surcharges in total" inside a sentence; "METI's count" and "FY2024" stay. */
const lower = (words: string): string =>
  /^[A-Z][a-z]/u.test(words) ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words;
