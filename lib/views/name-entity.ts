import type { Annotations, Entity } from '../nlp';
import type { Bilingual, Note, Notes } from '../notes';
import { isDate, isFigure } from './choose-facts';
import { formatDateValue } from './format-date';
import { formatFigure, toQuantity } from './format-figure';

/** The language that the article is read in: Japanese, or else English. */
export const toReadingLanguage = ({ article }: Annotations): 'en' | 'ja' => (article.lang === 'ja' ? 'ja' : 'en');

/** The entity's note, or null where the notes do not cover it. */
export const noteOf = (entity: Entity, notes: Notes): Note | null =>
  entity.note === null ? null : notes.note(entity.note);

/**
 * What an entity is called in both languages: the press's name for it where it has a note; its value written out where it
 * is a date or figure; else the article's own words, which have no translation and stand for both.
 */
export function nameEntity(entity: Entity, annotations: Annotations, notes: Notes): Bilingual {
  const note = noteOf(entity, notes);
  if (note !== null) return note.short;
  if (entity.members !== undefined) return nameGroup(entity, entity.members.length, annotations);
  if (isDate(entity.value)) return formatDateValue(entity.value);
  const own = { en: entity.name, ja: entity.name };
  if (!isFigure(entity.value)) return own;
  return { ...formatFigure(toQuantity(entity.value)), [toReadingLanguage(annotations)]: entity.name };
}

/** "The five" as the article has it; what it is in the other language. */
function nameGroup(entity: Entity, size: number, annotations: Annotations): Bilingual {
  const words = entity.mentions[0]?.text ?? entity.name;
  return toReadingLanguage(annotations) === 'ja'
    ? { en: `the ${size} named`, ja: `「${words}」` }
    : { en: `“${words}”`, ja: `${size}${entity.type === 'company' ? '社' : '機関'}` };
}
