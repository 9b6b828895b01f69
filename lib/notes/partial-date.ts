/** How fine a date of the notes is. */
export type PartialDateGranularity = 'day' | 'month' | 'year' | 'fiscal-year';

/** The days a partial date covers, both inclusive and written `YYYY-MM-DD`, so that comparing strings compares days. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
  readonly granularity: PartialDateGranularity;
}

const FORM = /^(?:FY(?<fiscal>\d{4})|(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?)$/u;

/**
 * The days that a date of the notes covers: `"2016-04"` → 2016-04-01 to 2016-04-30; `"FY2024"` → 2024-04-01 to
 * 2025-03-31 (Japan's fiscal year, Public Finance Act, article 11). `null` where it is no such date or no such day
 * ("2023-02-30").
 */
export function parsePartialDate(text: string): DayRange | null {
  const { fiscal, year, month, day } = FORM.exec(text)?.groups ?? {};
  if (fiscal !== undefined)
    return { first: `${fiscal}-04-01`, last: `${pad(Number(fiscal) + 1, 4)}-03-31`, granularity: 'fiscal-year' };
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, granularity: 'year' };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}`, granularity: 'month' };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: text, last: text, granularity: 'day' };
}

/**
 * Whether `a` may lie before or at `b`: false only if every day of `a` is later than every day of `b`, so that "2016"
 * and "2016-04-01" are in order either way. True where one of them is no date; another rule reports that.
 */
export function mayPrecede(a: string, b: string): boolean {
  const [from, until] = [parsePartialDate(a), parsePartialDate(b)];
  return from === null || until === null || from.first <= until.last;
}

/** 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
