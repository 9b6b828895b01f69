import type { Annotations } from '../nlp';
import { type Bilingual, findTimeline, type Lane, type Notes, parsePartialDate, type TimelineEntry } from '../notes';
import { formatDate } from './format-date';
import { toSentenceCase } from './sentence-case';
import type { ArticleDate, Days, TimelineArticle, TimelineEvent, TimelineLane, TimelineView } from './timeline-view';
import { toArticleDates } from './to-article-dates';
import { toEntityType } from './to-note-link';
import { weighEvent } from './weigh-event';

/** The lanes from the top down. */
const LANES: readonly (readonly [Lane, Bilingual])[] = [
  ['law', { en: 'Law and policy', ja: '法令・政策' }],
  ['opening', { en: 'Opening', ja: '自由化' }],
  ['markets', { en: 'Markets, bodies', ja: '市場・機関' }],
  ['cases', { en: 'Cases', ja: '事案' }],
  ['shocks', { en: 'Shocks', ja: '需給・災害' }],
];

/**
 * Where the scale widens: the first reform of 1995, before which decades pass between events, and 2011, after which a year
 * holds what a decade did.
 */
const BREAKS = ['1995-01-01', '2011-01-01'] as const;

/** The nine regional utilities began in May 1951; nothing of the reform is older. */
const FIRST_YEAR = 1951;

/**
 * The reform in time as drawn: the dated events of the notes in five lanes and, where there is an article, its dates and
 * which events it names. Linear in the pack and in dates times events. A pack without a dated note gives no events; the
 * axis still runs from 1951 to the year the notes are kept to.
 */
export function toTimelineView(notes: Notes, annotations: Annotations | null): TimelineView {
  const entries = findTimeline(notes);
  const article = annotations === null ? null : toArticle(annotations, entries, notes);
  const inArticle = new Set([
    ...(annotations?.entities ?? []).flatMap(({ note }) => note ?? []),
    ...(article?.dates ?? []).flatMap(({ events }) => events),
  ]);
  const events = toEvents(entries, inArticle, notes);
  const days = toAxis(entries, article, notes.pack.manifest.asOf);
  return {
    days,
    breaks: BREAKS.filter((day) => days.first < day && day < days.last),
    lanes: LANES.map(([lane, name]): TimelineLane => ({ lane, name, count: countIn(lane, events) })),
    events,
    article,
  };
}

const countIn = (lane: Lane, events: readonly TimelineEvent[]): number =>
  events.filter((event) => event.lane === lane).length;

/** A share of the place in time is added to each weight, so that no two are alike and the earlier of two goes first. */
function toEvents(
  entries: readonly TimelineEntry[],
  inArticle: ReadonlySet<string>,
  notes: Notes,
): readonly TimelineEvent[] {
  return entries.flatMap((entry, at) => {
    const start = parsePartialDate(entry.start);
    if (start === null) return [];
    const { note, lane, end } = entry;
    return {
      id: note.id,
      kind: toEntityType(note.kind),
      lane,
      name: toSentenceCase(note.short),
      date: toDate(entry),
      brief: formatDate(entry.start, 'short'),
      start,
      end: parsePartialDate(end ?? ''),
      weight: weighEvent(note, notes) + (1 - at / entries.length) / 4,
      inArticle: inArticle.has(note.id),
    };
  });
}

/** To the day where the notes have the day: an interval of whole months would be shortened to its months. */
const toDate = ({ start, end }: TimelineEntry): Bilingual =>
  end === null || end === start ? formatDate(start) : joinDates(start, end);

function joinDates(start: string, end: string): Bilingual {
  const [from, until] = [formatDate(start), formatDate(end)];
  return { en: `${from.en} to ${until.en}`, ja: `${from.ja}から${until.ja}` };
}

function toArticle(annotations: Annotations, entries: readonly TimelineEntry[], notes: Notes): TimelineArticle {
  const { title, lang, published } = annotations.article;
  return {
    title,
    lang,
    published,
    publishedOn: published === null ? null : { date: formatDate(published), brief: formatDate(published, 'short') },
    dates: toArticleDates(annotations, entries, notes),
  };
}

/**
 * The days of the axis: whole years that hold every event. An article's dates widen it only where they lie within twenty years before the reform or a century after its start.
 */
export function toAxis(entries: readonly TimelineEntry[], article: TimelineArticle | null, asOf: string): Days {
  const first = entries.map(({ firstDay }) => yearOf(firstDay));
  const last = [yearOf(asOf), ...entries.map(({ lastDay }) => yearOf(lastDay))];
  const dates = (article?.dates ?? []).filter((date) => date.isPoint && isNear(date));
  return {
    first: `${Math.min(FIRST_YEAR, ...first, ...dates.map(({ days }) => yearOf(days.first)))}-01-01`,
    last: `${Math.max(...last, ...dates.map(({ days }) => yearOf(days.last)))}-12-31`,
  };
}

const yearOf = (date: string): number => Number(date.replace('FY', '').slice(0, 4));

const isNear = ({ days }: ArticleDate): boolean =>
  yearOf(days.first) >= FIRST_YEAR - 20 && yearOf(days.last) <= FIRST_YEAR + 100;
