import { expect, it } from 'vitest';
import { toEra } from '../../../lib/views/era';
import {
  addDays,
  daysBetween,
  formatDate,
  formatDateValue,
  formatDateWithWeekday,
  formatInterval,
} from '../../../lib/views/format-date';

const DATES: readonly (readonly [string, string, string, string])[] = [
  // date, long, short, Japanese
  ['2023-04-17', '17 April 2023', '17 Apr 2023', '2023年4月17日'],
  ['2016-04', 'April 2016', 'Apr 2016', '2016年4月'],
  ['2016', '2016', '2016', '2016年'],
  ['FY2024', 'Fiscal 2024', 'Fiscal 2024', '2024年度'],
  ['2020-Q3', 'July to September 2020', 'July to September 2020', '2020年7月から9月'],
  // no dates: left as they are
  ['2016-13', '2016-13', '2016-13', '2016-13'],
  ['2020-Q5', '2020-Q5', '2020-Q5', '2020-Q5'],
  ['700000', '700000', '700000', '700000'],
  ['about 2016', 'about 2016', 'about 2016', 'about 2016'],
  ['', '', '', ''],
];

it.each(DATES)('writes %s', (date, long, short, ja) => {
  expect(formatDate(date)).toEqual({ en: long, ja });
  expect(formatDate(date, 'short')).toEqual({ en: short, ja });
});

it('names the weekday of a day', () => {
  expect(formatDateWithWeekday('2023-04-18')).toEqual({ en: 'Tuesday 18 April 2023', ja: '2023年4月18日火曜日' });
  expect(formatDateWithWeekday('2000-02-29').en).toBe('Tuesday 29 February 2000');
});

const INTERVALS: readonly (readonly [string, string, string, string])[] = [
  ['2023-04-10', '2023-04-16', '10 to 16 April 2023', '2023年4月10日から16日'],
  ['2023-04-28', '2023-05-04', '28 April to 4 May 2023', '2023年4月28日から5月4日'],
  ['2023-04-18', '2026-04-18', '18 April 2023 to 18 April 2026', '2023年4月18日から2026年4月18日'],
  ['2023-04-01', '2024-03-31', 'April 2023 to March 2024', '2023年4月から2024年3月'],
  ['2020-04-01', '2020-09-30', 'April to September 2020', '2020年4月から9月'],
  ['2024-02-01', '2024-02-29', 'February 2024', '2024年2月'],
  // not whole months: 2023 is no leap year's February, and a month's last day alone is no month
  ['2023-02-01', '2023-02-27', '1 to 27 February 2023', '2023年2月1日から27日'],
  ['2023-02-02', '2023-02-28', '2 to 28 February 2023', '2023年2月2日から28日'],
];

it.each(INTERVALS)('writes %s to %s', (first, last, en, ja) => {
  expect(formatInterval(first, last)).toEqual({ en, ja });
});

const plain = { end: null, approximate: false, bound: null, implied: [] } as const;

it('writes what a mention states', () => {
  expect(formatDateValue({ ...plain, iso: '2023-04-01', end: '2024-03-31', granularity: 'fiscal-year' })).toEqual({
    en: 'Fiscal 2023',
    ja: '2023年度',
  });
  expect(formatDateValue({ ...plain, iso: '1990-01-01', end: '1999-12-31', granularity: 'decade' }).en).toBe(
    'The 1990s',
  );
  expect(formatDateValue({ ...plain, iso: '1901-01-01', end: '2000-12-31', granularity: 'century' })).toEqual({
    en: 'The 20th century',
    ja: '20世紀',
  });
  expect(formatDateValue({ ...plain, iso: '2011', granularity: 'year', approximate: true })).toEqual({
    en: 'About 2011',
    ja: '2011年ごろ',
  });
});

const ERAS: readonly (readonly [string, string | null])[] = [
  ['2023-04-17', '令和5年4月17日'],
  ['2019-04-30', '平成31年4月30日'],
  ['2019-05-01', '令和元年5月1日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1951-05-01', '昭和26年5月1日'],
  ['2019-04', '平成31年4月'],
  ['2019', '平成31年・令和元年'],
  ['2016', '平成28年'],
  ['FY2023', '令和5年度'],
  ['1989-01', '昭和64年1月・平成元年1月'],
  // none
  ['1850', null],
  ['2020-Q3', null],
  ['2023-04-01/2024-03-31', null],
];

it.each(ERAS)('puts %s in its era: %s', (date, era) => {
  expect(toEra(date)).toBe(era);
});

it('counts days over months and leap years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2023-01-01', -1)).toBe('2022-12-31');
  expect(daysBetween('2023-04-17', '2023-04-18')).toBe(1);
  expect(daysBetween('2023-04-18', '2023-04-17')).toBe(-1);
});
