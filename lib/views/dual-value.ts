import type { Annotations, Entity, Mention } from '../nlp';
import type { Bilingual } from '../notes';
import { isFigure } from './choose-facts';
import { formatFigure, toQuantity } from './format-figure';

/** Between the two: one opening bracket. After the second: its closing one. */
const OPENING = /^\s?[(（]\s?$/u;
const CLOSING = /^\s?[)）]/u;

/**
 * The same quantity in another currency or measure, as the article itself links the two: "¥76 trillion ($517 billion)". Null
 * where it does not, or where both have one unit: a bracket then holds something else, an older count or a share.
 */
export function findDualValue(entity: Entity, mention: Mention, { article, entities }: Annotations): Bilingual | null {
  if (!isFigure(entity.value)) return null;
  for (const other of entities) {
    if (!isFigure(other.value) || !isMoney(other.value.unit) || !isMoney(entity.value.unit)) continue;
    if (other.value.unit === entity.value.unit || other.value.per !== entity.value.per) continue;
    if (other.mentions.some((place) => areLinked(article.text, mention, place))) {
      return formatFigure(toQuantity(other.value));
    }
  }
  return null;
}

/** ISO 4217 codes are the units of money. */
const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/u.test(unit);

function areLinked(text: string, a: Mention, b: Mention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return OPENING.test(text.slice(first.end, second.start)) && CLOSING.test(text.slice(second.end, second.end + 2));
}
