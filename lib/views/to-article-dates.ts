import type { Annotations, DateValue, Entity, Finding } from '../nlp';
import type { Bilingual, DayRange, Notes, TimelineEntry } from '../notes';
import { parsePartialDate } from '../notes';
import { isDate } from './choose-facts';
import { formatDate, formatDateValue } from './format-date';
import { toSentenceCase } from './sentence-case';
import type { ArticleDate, DateVerdict, Days } from './timeline-view';

/** Stretches that have a name of their own; others go by where they begin. */
const NAMED: ReadonlySet<DateValue['granularity']> = new Set(['fiscal-year', 'decade', 'century']);

/** The dates an article states, by first day; such as name no days ("recently") are left out. */
export function toArticleDates(
  annotations: Annotations,
  entries: readonly TimelineEntry[],
  notes: Notes,
): readonly ArticleDate[] {
  const named = new Set(annotations.entities.flatMap(({ note }) => note ?? []));
  const near: Nearness = {
    isNamed: (id) => named.has(id),
    count: (id) => new Set(notes.related(id).flatMap(({ note }) => (named.has(note.id) ? note.id : []))).size,
  };
  const dates = annotations.entities.flatMap((entity) => toArticleDate(entity, annotations.findings, notes) ?? []);
  return dates
    .map(({ agreed, ...date }) => ({ ...date, events: findEvents({ ...date, agreed }, entries, near) }))
    .sort(byTime);
}

/** A date whose events are not known yet; `agreed`: the notes with whose facts it was found to agree. */
type OpenDate = Omit<ArticleDate, 'events'> & { readonly agreed: readonly string[] };

function toArticleDate(entity: Entity, findings: readonly Finding[], notes: Notes): OpenDate | null {
  const [first] = entity.mentions;
  const days = isDate(entity.value) ? toDays(entity.value) : null;
  if (!isDate(entity.value) || days === null || first === undefined) return null;
  const found = findings.filter((finding) => entity.mentions.some((mention) => isOn(finding, mention)));
  const differing = found.find(({ verdict }) => verdict === 'differs' || verdict === 'inconsistent');
  const { granularity, iso } = entity.value;
  const date = formatDateValue(entity.value);
  return {
    entityId: entity.id,
    days,
    isPoint: granularity === 'day' || granularity === 'month',
    date,
    brief: NAMED.has(granularity) ? date : formatDate(iso, 'short'),
    words: first.text,
    start: first.start,
    mentions: entity.mentions.length,
    verdict: differing === undefined ? toVerdict(found) : 'differs',
    about: differing === undefined ? null : nameSubject(differing, notes),
    agreed: found.filter(({ verdict }) => verdict === 'agrees').map(noteOfFact),
  };
}

const toVerdict = (found: readonly Finding[]): DateVerdict | null =>
  found.some(({ verdict }) => verdict === 'agrees') ? 'agrees' : null;

const isOn = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The note that a finding's fact (`note/fact`) belongs to; empty where it was compared with none. */
const noteOfFact = ({ fact }: Finding): string => fact?.split('/')[0] ?? '';

const nameSubject = (finding: Finding, notes: Notes): Bilingual | null => {
  const name = notes.note(noteOfFact(finding))?.short;
  return name === undefined ? null : toSentenceCase(name);
};

/** The first and last day of a date as the article gives it; null where it names no day. */
export function toDays({ iso, end, granularity }: DateValue): Days | null {
  if (granularity === 'fiscal-year' && end === null) return parsePartialDate(`FY${iso.slice(0, 4)}`);
  const [from, until] = [parseDays(iso), parseDays(end ?? iso)];
  return from === null || until === null ? null : { first: from.first, last: maxOf(from.last, until.last) };
}

/** `parsePartialDate`, and the quarters of the calendar, which the notes do not use. */
function parseDays(iso: string): Days | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/u.exec(iso) ?? [];
  if (year === undefined) return parsePartialDate(iso);
  const month = (offset: number): DayRange | null =>
    parsePartialDate(`${year}-${String(Number(quarter) * 3 - 2 + offset).padStart(2, '0')}`);
  const [from, until] = [month(0), month(2)];
  return from === null || until === null ? null : { first: from.first, last: until.last };
}

const maxOf = (a: string, b: string): string => (a > b ? a : b);

/**
 * The events that a date means: those a comparison found it to agree with, and those the article names that began or ended
 * then; else the event the notes have on that very day, of several the one with most relations to what the article names. A
 * month or a year alone says nothing of what happened in it.
 */
function findEvents(
  { days, isPoint, agreed }: OpenDate,
  entries: readonly TimelineEntry[],
  near: Nearness,
): readonly string[] {
  if (!isPoint) return [];
  const then = entries.filter((entry) => turnsOf(entry).some((turn) => meets(turn, days)));
  const meant = then.map(({ note }) => note.id).filter((id) => near.isNamed(id) || agreed.includes(id));
  if (meant.length > 0) return meant;
  const onTheDay = then.filter((entry) => turnsOf(entry).some((turn) => isSameDay(turn, days)));
  return findNearest(
    onTheDay.map(({ note }) => note.id),
    near,
  );
}

/** How events lie to the article. */
interface Nearness {
  readonly isNamed: (noteId: string) => boolean;
  /** How many of the notes that the article names a note is related to. */
  readonly count: (noteId: string) => number;
}

/** The only one, or the one nearest; none where two are as near. */
function findNearest(ids: readonly string[], near: Nearness): readonly string[] {
  if (ids.length < 2) return ids;
  const most = Math.max(...ids.map(near.count));
  const nearest = ids.filter((id) => near.count(id) === most);
  return most > 0 && nearest.length === 1 ? nearest : [];
}

/** Beginning and end, as precise as the notes have them. */
const turnsOf = ({ start, end }: TimelineEntry): readonly DayRange[] =>
  [start, end].flatMap((date) => parsePartialDate(date ?? '') ?? []);

/** A date of the notes no coarser than a month, and one of the article, that may be the same. */
const meets = (turn: DayRange, days: Days): boolean =>
  (turn.granularity === 'day' || turn.granularity === 'month') && turn.first <= days.last && days.first <= turn.last;

const isSameDay = (turn: DayRange, days: Days): boolean => turn.first === days.last && turn.last === days.first;

const byTime = (a: ArticleDate, b: ArticleDate): number =>
  compare(a.days.first, b.days.first) || compare(b.days.last, a.days.last) || a.start - b.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
