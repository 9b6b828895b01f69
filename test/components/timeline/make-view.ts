import { type Note, parsePartialDate } from '../../../lib/notes';
import type { ArticleDate, TimelineArticle, TimelineView } from '../../../lib/views';
import { formatDate, toTimelineView } from '../../../lib/views';
import { both, makeNote, makeNotes } from '../../fakes/make-notes';

/** A date that an article states once and nothing was compared with. @throws Error for no date of the notes' form. */
export function makeArticleDate(iso: string, members: Partial<ArticleDate> = {}): ArticleDate {
  const days = parsePartialDate(iso);
  if (days === null) throw new Error(`${iso} is no date`);
  return {
    entityId: iso,
    days: { first: days.first, last: days.last },
    isPoint: days.granularity === 'day' || days.granularity === 'month',
    date: formatDate(iso),
    brief: formatDate(iso, 'short'),
    words: `on ${iso}`,
    start: 0,
    mentions: 1,
    verdict: null,
    about: null,
    events: [],
    ...members,
  };
}

/** An article of 18 April 2023. */
export const makeTimelineArticle = (dates: readonly ArticleDate[]): TimelineArticle => ({
  title: 'Five firms told',
  lang: 'en',
  published: '2023-04-18',
  publishedOn: { date: formatDate('2023-04-18'), brief: formatDate('2023-04-18', 'short') },
  dates,
});

/** An event of the reform, called by its id. */
export const makeEventNote = (id: string, start: string, members: Partial<Note> = {}): Note =>
  makeNote(id, { kind: 'event', theme: 'reform', start, short: both(id), ...members });

/** A view of these notes, with an article where one is given. */
export const makeView = (notes: readonly Note[], article: TimelineArticle | null = null): TimelineView => ({
  ...toTimelineView(makeNotes(notes), null),
  article,
});
