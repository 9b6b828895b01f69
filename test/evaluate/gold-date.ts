import type { DateValue } from '../../lib/nlp';

/** One right answer to a date. */
export type GoldDate =
  /** The value as the answer must give it. */
  | { readonly how: 'stated'; readonly iso: string; readonly end?: string }
  /**
   * The first day that the answer must cover, and the day after its last; `null` an end that is open and not judged. That day may also
   * be the one on which the answer's last unit begins: some corpora end "March to May" with the first of May.
   */
  | { readonly how: 'days'; readonly first: string | null; readonly until: string | null }
  /** A period in which the answer must begin, being no longer: gold that was written at a precision of its own. */
  | { readonly how: 'within'; readonly first: string; readonly last: string };

/** First and last day, ISO; and the first day of the last unit that was named. */
interface Days {
  readonly first: string;
  readonly last: string;
  readonly lastUnit: string;
}

/** Whether an answer's value is that date. */
export function isRightDate(gold: GoldDate, value: DateValue): boolean {
  if (gold.how === 'stated') return value.iso === gold.iso && (value.end ?? undefined) === gold.end;
  const days = daysOf(value.iso, value.end ?? value.iso);
  if (days === null) return false;
  if (gold.how === 'within')
    return gold.first <= days.first && days.first <= gold.last && lengthOf(days) <= lengthOf(gold);
  const ends = [dayAfter(days.last), days.lastUnit];
  return (gold.first ?? days.first) === days.first && (gold.until === null || ends.includes(gold.until));
}

/** The days of a TIMEX3 value that names a place on the calendar, times of day at their day; else `null`. */
export function daysOfTimex(timex: string): { readonly first: string; readonly last: string } | null {
  const value = timex.replace(/T.*$/u, '');
  const [, year = '', week = ''] = /^(\d{4})-W(\d\d)$/u.exec(value) ?? [];
  return week === '' ? daysOf(value, value) : daysOfWeek(Number(year), Number(week));
}

/** The day after an ISO day. */
export const dayAfter = (iso: string): string => addDays(iso, 1);

function daysOf(from: string, to: string): Days | null {
  const [first, last] = [unitOf(from), unitOf(to)];
  return first === null || last === null ? null : { first: first[0], last: last[1], lastUnit: last[0] };
}

/** First and last day of what an ISO value names: a year, half, quarter, month or day. */
function unitOf(iso: string): readonly [string, string] | null {
  const [, year = '', part = '', nth = ''] = /^(\d{4})(?:-([QH])(\d)$)?/u.exec(iso) ?? [];
  if (part !== '') return months(Number(year), (Number(nth) - 1) * (part === 'Q' ? 3 : 6), part === 'Q' ? 3 : 6);
  if (/^\d{4}$/u.test(iso)) return months(Number(year), 0, 12);
  if (/^\d{4}-\d{2}$/u.test(iso)) return months(Number(year), Number(iso.slice(5)) - 1, 1);
  return /^\d{4}-\d{2}-\d{2}/u.test(iso) ? [iso.slice(0, 10), iso.slice(0, 10)] : null;
}

const months = (year: number, month: number, count: number): readonly [string, string] => [
  toIso(Date.UTC(year, month, 1)),
  toIso(Date.UTC(year, month + count, 0)),
];

/** ISO 8601: the week that holds 4 January is the first; weeks begin on Monday. */
function daysOfWeek(year: number, week: number): { readonly first: string; readonly last: string } {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = toIso(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS);
  return { first: addDays(monday, (week - 1) * 7), last: addDays(monday, (week - 1) * 7 + 6) };
}

const DAY_MS = 86_400_000;
const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const addDays = (iso: string, days: number): string =>
  toIso(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + days * DAY_MS);
const lengthOf = ({ first, last }: { readonly first: string; readonly last: string }): number =>
  Date.parse(last) - Date.parse(first);
