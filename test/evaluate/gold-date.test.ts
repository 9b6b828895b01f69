import { expect, it } from 'vitest';
import type { DateValue } from '../../lib/nlp';
import { daysOfTimex, type GoldDate, isRightDate } from './gold-date';

const value = (iso: string, end: string | null = null): DateValue => ({
  iso,
  end,
  granularity: 'range',
  approximate: false,
  bound: null,
  implied: [],
});
const until = (first: string | null, end: string | null): GoldDate => ({ how: 'days', first, until: end });

it.each<[string, GoldDate, DateValue, boolean]>([
  ['a value as it is written', { how: 'stated', iso: '2020-Q3' }, value('2020-Q3'), true],
  ['the same days written otherwise', { how: 'stated', iso: '2020-Q3' }, value('2020-07', '2020-09'), false],
  ['a month by its days', until('2016-09-01', '2016-10-01'), value('2016-09'), true],
  ['a quarter by its days', until('2017-01-01', '2017-04-01'), value('2017-Q1'), true],
  ['a half by its days', until('2017-07-01', '2018-01-01'), value('2017-H2'), true],
  ['a range whose last unit is inside', until('2018-03-01', '2018-06-01'), value('2018-03', '2018-05'), true],
  [
    'a range that ends where its last unit begins',
    until('2018-03-01', '2018-05-01'),
    value('2018-03', '2018-05'),
    true,
  ],
  ['another end', until('2018-03-01', '2018-05-02'), value('2018-03', '2018-05'), false],
  ['a bound that leaves its end open', until('2012-01-01', null), value('2012'), true],
  ['a bound that leaves its beginning open', until(null, '2007-01-02'), value('2007-01-01'), true],
  ['a year, from a day in it', { how: 'within', first: '2012-01-01', last: '2012-12-31' }, value('2012-05-02'), true],
  ['a day, from its year', { how: 'within', first: '2012-01-01', last: '2012-01-01' }, value('2012'), false],
  ['what is no date', until('2012-01-01', null), value('soon'), false],
])('judges %s', (_, gold, answer, right) => {
  expect(isRightDate(gold, answer)).toBe(right);
});

it.each([
  ['2009', '2009-01-01', '2009-12-31'],
  ['2009-Q2', '2009-04-01', '2009-06-30'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2013-W01', '2012-12-31', '2013-01-06'],
  ['2010-03-02TMO', '2010-03-02', '2010-03-02'],
])('knows the days of %s', (timex, first, last) => {
  expect(daysOfTimex(timex)).toMatchObject({ first, last });
});

it.each(['P3D', 'PRESENT_REF', 'XXXX-W05', '', 'T16:15'])('gives "%s" no place on the calendar', (timex) => {
  expect(daysOfTimex(timex)).toBeNull();
});
