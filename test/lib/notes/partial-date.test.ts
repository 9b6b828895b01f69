import { expect, it } from 'vitest';
import { parsePartialDate } from '../../../lib/notes';

const DATES: readonly (readonly [string, string, string, string])[] = [
  ['2016', '2016-01-01', '2016-12-31', 'year'],
  ['2016-04', '2016-04-01', '2016-04-30', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2016-04-01', '2016-04-01', '2016-04-01', 'day'],
  ['FY2024', '2024-04-01', '2025-03-31', 'fiscal-year'],
];

it.each(DATES)('reads %s', (text, first, last, granularity) => {
  expect(parsePartialDate(text)).toEqual({ first, last, granularity });
});

it.each([
  '',
  '16',
  '2016-4',
  '2016-13',
  '2016-00',
  '2023-02-29',
  '2023-06-31',
  '2016-04-00',
  'FY24',
  '2016/04',
  ' 2016',
  '2016-04-01T00:00',
])('finds no date in "%s"', (text) => {
  expect(parsePartialDate(text)).toBeNull();
});
