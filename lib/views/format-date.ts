import type { DateValue } from '../nlp';
import type { Bilingual } from '../notes';
import { MONTH_NAMES } from '../text';

/** Dates as LOOK's words have them: "17 April 2023", 2023年4月17日. Deterministic: no `Intl`, no zone, no clock. */

const WEEKDAYS: readonly Bilingual[] = [
  { en: 'Sunday', ja: '日曜日' },
  { en: 'Monday', ja: '月曜日' },
  { en: 'Tuesday', ja: '火曜日' },
  { en: 'Wednesday', ja: '水曜日' },
  { en: 'Thursday', ja: '木曜日' },
  { en: 'Friday', ja: '金曜日' },
  { en: 'Saturday', ja: '土曜日' },
];

const FORM =
  /^(?:FY(?<fiscal>\d{4})|(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?)$/u;

/** The months of a calendar quarter, first and last. */
const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;

/** `long` for prose and headings, `short` where a column is narrow ("17 Apr 2023"); Japanese is alike in both. */
export type DateStyle = 'long' | 'short';

/**
 * A date of the notes or of the pipeline written for reading: `"2023-04-17"`, `"2016-04"`, `"2016"`, `"FY2024"`,
 * `"2020-Q3"`. What is none of these is returned as it is.
 */
export function formatDate(date: string, style: DateStyle = 'long'): Bilingual {
  const { fiscal, year, quarter, month, day } = FORM.exec(date)?.groups ?? {};
  if (fiscal !== undefined) return { en: `Fiscal ${fiscal}`, ja: `${fiscal}年度` };
  if (year === undefined) return { en: date, ja: date };
  if (quarter !== undefined) return formatQuarter(year, Number(quarter));
  if (month === undefined) return { en: year, ja: `${year}年` };
  const name = monthName(Number(month), style);
  if (day === undefined) return { en: `${name} ${year}`, ja: `${year}年${Number(month)}月` };
  return { en: `${Number(day)} ${name} ${year}`, ja: `${year}年${Number(month)}月${Number(day)}日` };
}

/** An interval of two days, or of two months or years as the text gave them, both inclusive: whole months are named as months, a shared month or year once. */
export function formatInterval(first: string, last: string): Bilingual {
  const [from, until] = [wholeMonthStart(first), wholeMonthEnd(last)];
  if (from !== null && until !== null) return formatSpan(from, until);
  return formatSpan(first, last);
}

/** The date that a mention states: an interval, a fiscal year, a decade, or as precise as the text. */
export function formatDateValue({ iso, end, granularity, approximate }: DateValue): Bilingual {
  const words = plainDateValue(iso, end, granularity);
  return approximate ? { en: `About ${words.en}`, ja: `${words.ja}ごろ` } : words;
}

function plainDateValue(iso: string, end: string | null, granularity: DateValue['granularity']): Bilingual {
  const year = iso.slice(0, 4);
  if (granularity === 'fiscal-year') return { en: `Fiscal ${year}`, ja: `${year}年度` };
  if (granularity === 'decade') return { en: `The ${year}s`, ja: `${year}年代` };
  if (granularity === 'century') return formatCentury(Number(year));
  return end === null ? formatDate(iso) : formatInterval(iso, end);
}

/** "Monday" / 月曜日 of a day written `YYYY-MM-DD`. */
export function formatWeekday(day: string): Bilingual {
  return WEEKDAYS[toDate(day).getUTCDay()] ?? { en: '', ja: '' };
}

/** "Tuesday 18 April 2023" / 2023年4月18日火曜日: a day where its weekday matters. */
export function formatDateWithWeekday(day: string): Bilingual {
  const [date, weekday] = [formatDate(day), formatWeekday(day)];
  return { en: `${weekday.en} ${date.en}`, ja: `${date.ja}${weekday.ja}` };
}

/** The day that lies `days` after `day`, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from `a` to `b`; negative where `b` is the earlier. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((toDate(b).getTime() - toDate(a).getTime()) / 86_400_000);

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

function monthName(month: number, style: DateStyle): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
}

function formatQuarter(year: string, quarter: number): Bilingual {
  const [first, last] = QUARTERS[quarter - 1] ?? QUARTERS[0];
  return {
    en: `${monthName(first, 'long')} to ${monthName(last, 'long')} ${year}`,
    ja: `${year}年${first}月から${last}月`,
  };
}

/** 1901 to 2000 are the 20th century; a value written 1900 for "the 1900s" reads so too. */
function formatCentury(year: number): Bilingual {
  const century = Math.floor((year + (year % 100 === 0 ? 1 : 0) - 1) / 100) + 1;
  return { en: `The ${century}${ordinalEnding(century)} century`, ja: `${century}世紀` };
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}

/** `2016-04` of 2016-04-01, null of any other day. */
const wholeMonthStart = (day: string): string | null => (/-\d\d-01$/u.test(day) ? day.slice(0, 7) : null);

/** `2016-06` of 2016-06-30, null of any day that does not end its month. */
const wholeMonthEnd = (day: string): string | null =>
  /-\d\d-\d\d$/u.test(day) && /-01$/u.test(addDays(day, 1)) ? day.slice(0, 7) : null;

function formatSpan(first: string, last: string): Bilingual {
  const [from, until] = [formatDate(first), formatDate(last)];
  if (first === last) return from;
  const shared =
    first.slice(0, 7) === last.slice(0, 7) && first.length > 7 ? 7 : first.slice(0, 4) === last.slice(0, 4) ? 4 : 0;
  return {
    en: `${englishWithout(from.en, shared)} to ${until.en}`,
    ja: `${from.ja}から${japaneseWithout(until.ja, shared)}`,
  };
}

/** "10 April 2023" → "10" where the month is shared, "10 April" where the year is. */
function englishWithout(date: string, shared: number): string {
  const words = date.split(' ');
  return words.slice(0, shared === 7 ? -2 : shared === 4 ? -1 : words.length).join(' ');
}

function japaneseWithout(date: string, shared: number): string {
  return shared === 7 ? date.replace(/^.*月/u, '') : shared === 4 ? date.replace(/^.*年/u, '') : date;
}
