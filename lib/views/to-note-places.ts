import type { Annotations, EntityType } from '../nlp';
import { findTimeline, type Notes } from '../notes';
import { toArticleDates } from './to-article-dates';

/** Where an article speaks of a note. */
export interface NotePlace {
  readonly kind: EntityType;
  /** The article's own words at its first mention, in the article's language. */
  readonly words: string;
  /** Where that mention starts, for going there. */
  readonly start: number;
  readonly mentions: number;
}

/** The places in the article that is being read, and the tab it is in. */
export interface NotePlaces {
  readonly tabId: number;
  readonly lang: string;
  /** Names of the note first, then dates on which it began or ended; never empty. */
  readonly places: readonly NotePlace[];
}

/** Where an article names a note, or gives a date on which it began or ended. Empty where it does neither, or the pack has no such note. */
export function toNotePlaces(noteId: string, annotations: Annotations, notes: Notes): readonly NotePlace[] {
  const names = annotations.entities.flatMap(({ note, type, mentions }): readonly NotePlace[] => {
    const [first] = mentions;
    if (note !== noteId || first === undefined) return [];
    return [{ kind: type, words: first.text, start: first.start, mentions: mentions.length }];
  });
  const dates = toArticleDates(annotations, findTimeline(notes), notes).flatMap(
    ({ events, words, start, mentions }): readonly NotePlace[] =>
      events.includes(noteId) ? [{ kind: 'date', words, start, mentions }] : [],
  );
  return [...names, ...dates];
}
