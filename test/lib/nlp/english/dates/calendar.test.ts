import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addMonths,
  isDate,
  parseDay,
  toDay,
  toIso,
  toYmd,
  weekdayOf,
} from '../../../../../lib/nlp/english/dates/calendar';
import { easterSunday, nthWeekday, weekendOf } from '../../../../../lib/nlp/english/dates/falls-on';

it('counts days from 1 January 1970', () => {
  expect(toDay(1970, 1, 1)).toBe(0);
  expect(toDay(2000, 3, 1)).toBe(11_017);
});

it('gives every day its date and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 2_000_000 }), (day) => {
      const { year, month, day: ofMonth } = toYmd(day);
      expect(toDay(year, month, ofMonth)).toBe(day);
      expect(isDate(year, month, ofMonth)).toBe(true);
    }),
  );
});

it.each([
  ['2023-04-18', 1],
  ['1951-05-01', 1],
  ['2000-02-29', 1],
  ['2023-12-31', 6],
  ['1899-12-31', 6],
])('knows the weekday of %s', (iso, weekday) => {
  expect(weekdayOf(parseDay(iso) ?? Number.NaN)).toBe(weekday);
});

it.each(['2023-02-29', '2023-13-01', '2023-4-1', '2023-04', '', 'today'])('reads no day in "%s"', (iso) => {
  expect(parseDay(iso)).toBeNull();
});

it('reads the date of a date-time', () => {
  expect(parseDay('2023-04-18T15:47:00+09:00')).toBe(toDay(2023, 4, 18));
});

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-04-18', -4, '2022-12-18'],
  ['2023-04-18', 36, '2026-04-18'],
])('moves %s by %i months to %s', (from, months, to) => {
  expect(toIso(addMonths(parseDay(from) ?? Number.NaN, months))).toBe(to);
});

// Source: US Naval Observatory, "The Date of Easter".
it.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2023, '2023-04-09'],
  [2038, '2038-04-25'],
])('puts Easter %i on %s', (year, day) => {
  expect(toIso(easterSunday(year))).toBe(day);
});

it.each([
  [2023, 11, 3, 4, '2023-11-23'],
  [2022, 9, 0, 1, '2022-09-05'],
  [2023, 5, 0, -1, '2023-05-29'],
])('counts weekdays of a month: %i-%i, weekday %i, number %i', (year, month, weekday, nth, day) => {
  expect(toIso(nthWeekday(year, month, weekday, nth))).toBe(day);
});

it.each([
  ['2022-09-05', '2022-09-03', '2022-09-05'],
  ['2022-11-24', '2022-11-24', '2022-11-27'],
  ['2022-12-25', '2022-12-24', '2022-12-25'],
])('makes a weekend of %s', (day, first, last) => {
  const weekend = weekendOf(parseDay(day) ?? Number.NaN);
  expect([toIso(weekend.first), toIso(weekend.last)]).toEqual([first, last]);
});
