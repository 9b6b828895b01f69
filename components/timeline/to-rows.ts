import type { ArticleDate, TimelineEvent, TimelineView } from '../../lib/views';

/** One line of the narrow form. */
export type TimelineRow =
  /** An event, with the dates by which the article means it. */
  | {
      readonly kind: 'event';
      readonly day: string;
      readonly event: TimelineEvent;
      readonly dates: readonly ArticleDate[];
    }
  /** A date of the article that is no event's, or differs from the notes. */
  | { readonly kind: 'date'; readonly day: string; readonly date: ArticleDate }
  /** The article's own day. */
  | { readonly kind: 'published'; readonly day: string };

/** How many events stand beside the article's own before "all" is asked for; more where there is no article. */
const BESIDE_AN_ARTICLE = 10;
const ALONE = 40;

/**
 * The narrow form's lines in order of time. Unless `isWhole`, of the events that the article does not mean only those that
 * matter most.
 */
export function toRows(view: TimelineView, isWhole: boolean): readonly TimelineRow[] {
  const { article } = view;
  const dates = article?.dates ?? [];
  const rows: TimelineRow[] = [
    ...chooseEvents(view, isWhole).map((event) => toEventRow(event, dates)),
    ...dates.filter(standsAlone).map((date) => ({ kind: 'date', day: date.days.first, date }) as const),
  ];
  if (article?.published) rows.push({ kind: 'published', day: article.published });
  return rows.sort(byDay);
}

/** The events in order of time: all, or those of the article and the weightiest of the others. */
export function chooseEvents({ events, article }: TimelineView, isWhole: boolean): readonly TimelineEvent[] {
  if (isWhole) return events;
  const most = article === null ? ALONE : BESIDE_AN_ARTICLE;
  const others = events.filter(({ inArticle }) => !inArticle).sort((a, b) => b.weight - a.weight);
  const chosen = new Set(others.slice(0, most).map(({ id }) => id));
  return events.filter(({ id, inArticle }) => inArticle || chosen.has(id));
}

const standsAlone = ({ events, verdict }: ArticleDate): boolean => verdict === 'differs' || events.length === 0;

const toEventRow = (event: TimelineEvent, dates: readonly ArticleDate[]): TimelineRow => ({
  kind: 'event',
  day: event.start.first,
  event,
  dates: dates.filter((date) => !standsAlone(date) && date.events.includes(event.id)),
});

const ORDER = { event: 0, date: 1, published: 2 } as const;

const byDay = (a: TimelineRow, b: TimelineRow): number =>
  a.day === b.day ? ORDER[a.kind] - ORDER[b.kind] : a.day < b.day ? -1 : 1;
