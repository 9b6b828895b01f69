import { findTimeline, type Note, type Notes } from '../notes';
import { formatDate } from './format-date';
import { weighNote } from './importance';
import { isDay } from './is-day';
import { toEntityType } from './to-note-link';
import type { SearchExample } from './types';

/**
 * What can be searched for, by example, in a language of the notes: a term, another term by its name in the other language, a
 * company, and the month of an event; of each the one on which most hangs. Fewer where the notes have none.
 */
export function toExamples(notes: Notes, language: 'en' | 'ja'): readonly SearchExample[] {
  const [term, second] = weightiest(ofKind('term', notes), notes);
  const [company] = weightiest(ofKind('company', notes), notes);
  const [event] = weightiest(eventsInDays(notes), notes);
  return [
    ...toExample(term, language),
    ...toExample(second, language === 'en' ? 'ja' : 'en'),
    ...toExample(company, language),
    ...toMonth(event, language),
  ];
}

const ofKind = (kind: Note['kind'], { pack }: Notes): readonly Note[] =>
  pack.notes.filter((note) => note.kind === kind);

const eventsInDays = (notes: Notes): readonly Note[] =>
  findTimeline(notes).flatMap(({ note, start }) => (note.kind === 'event' && isDay(start) ? [note] : []));

const weightiest = (found: readonly Note[], notes: Notes): readonly Note[] =>
  [...found].sort((a, b) => weighNote(b, notes) - weighNote(a, notes));

const toExample = (note: Note | undefined, lang: 'en' | 'ja'): readonly SearchExample[] =>
  note === undefined ? [] : [{ kind: toEntityType(note.kind), query: note.short[lang], lang }];

const toMonth = (event: Note | undefined, lang: 'en' | 'ja'): readonly SearchExample[] =>
  event?.start === undefined ? [] : [{ kind: 'date', query: formatDate(event.start.slice(0, 7))[lang], lang }];
