import type { DateValue } from '../nlp';
import { findTimeline, type Notes, parsePartialDate, type TimelineEntry } from '../notes';
import { formatDate } from './format-date';
import { toSentenceCase } from './sentence-case';
import { toNoteLink } from './to-note-link';
import type { EventLine } from './types';

/** Beyond so many years the nearest event says nothing about a date. */
const REACH_YEARS = 3;

/** The rows of the timeline that are the reform itself: its laws and what they opened. */
const REFORM: ReadonlySet<TimelineEntry['lane']> = new Set(['law', 'opening']);

/**
 * The last event of the reform that began before a date's first day and the first that begins after its last, each at most three
 * years away and known to the month. What begins inside the date is a fact of that time and not around it. In order of time.
 */
export function findEventsAround({ iso, end }: DateValue, notes: Notes): readonly EventLine[] {
  const [from, until] = [parsePartialDate(iso), parsePartialDate(end ?? iso)];
  if (from === null || until === null) return [];
  const events = findTimeline(notes).filter(({ lane, start }) => REFORM.has(lane) && start.length >= 7);
  const before = events.findLast(
    ({ firstDay }) => firstDay < from.first && firstDay >= addYears(from.first, -REACH_YEARS),
  );
  const after = events.find(({ firstDay }) => firstDay > until.last && firstDay <= addYears(until.last, REACH_YEARS));
  return [before, after].flatMap((event) => (event === undefined ? [] : [toLine(event)]));
}

function toLine({ note, start }: TimelineEntry): EventLine {
  const link = toNoteLink(note);
  return { to: { ...link, name: toSentenceCase(link.name) }, when: formatDate(start, 'short') };
}

const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
