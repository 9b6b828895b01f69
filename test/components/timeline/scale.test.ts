import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTicks } from '../../../components/timeline/find-ticks';
import { makeScale, pan, toDay, toDays, toIso, toReach, WHOLE, zoom } from '../../../components/timeline/scale';

const DAYS = { first: '1951-01-01', last: '2026-12-31' };
const SCALE = makeScale({ days: DAYS, breaks: ['1995-01-01', '2011-01-01'] });

it('runs from the first day to the end of the last, and widens at its breaks', () => {
  expect(SCALE.at(toDay('1951-01-01'))).toBe(0);
  expect(SCALE.at(toDay('2027-01-01'))).toBe(1);
  const year = (first: string, next: string): number => SCALE.at(toDay(next)) - SCALE.at(toDay(first));
  expect(year('2005-01-01', '2006-01-01')).toBeGreaterThan(4 * year('1965-01-01', '1966-01-01'));
  expect(year('2015-01-01', '2016-01-01')).toBeGreaterThan(2 * year('2005-01-01', '2006-01-01'));
});

it('is even where there is no break', () => {
  expect(makeScale({ days: DAYS, breaks: [] }).edges).toEqual([0, 1]);
});

it('knows a day by its number', () => {
  expect(toDay('1970-01-02')).toBe(1);
  expect(toIso(toDay('2016-04-01') + 0.5)).toBe('2016-04-01');
  expect(toIso(toDay('1951-05-01'))).toBe('1951-05-01');
});

it.each([[{ first: '2011-01-01', last: '2026-12-31' }], [{ first: '2020-04-01', last: '2021-03-31' }], [null]])(
  'finds its way back from the days %j',
  (days) => {
    expect(toDays(toReach(days, SCALE), SCALE)).toEqual(days);
  },
);

it('shows the whole for days that lie elsewhere', () => {
  expect(toReach({ first: '1900-01-01', last: '1910-01-01' }, SCALE)).toEqual(WHOLE);
  expect(toReach({ first: '2020-01-01', last: '2010-01-01' }, SCALE)).toEqual(WHOLE);
});

it('stays on the axis, whatever the reader does', () => {
  const step = fc.oneof(
    fc.record({
      zoom: fc.double({ min: 0.01, max: 100, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ pan: fc.double({ min: -2, max: 2, noNaN: true }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const end = steps.reduce(
        (reach, one) => ('pan' in one ? pan(reach, one.pan) : zoom(reach, one.zoom, one.at)),
        WHOLE,
      );
      expect(end.from).toBeGreaterThanOrEqual(-1e-9);
      expect(end.until).toBeLessThanOrEqual(1 + 1e-9);
      expect(end.until - end.from).toBeGreaterThan(0.009);
    }),
  );
});

const label = (width: number, reach = WHOLE): string[] =>
  findTicks(SCALE, reach, width).map(
    ({ day, unit, isBreak }) => `${unit === 'month' ? day : day.slice(0, 4)}${isBreak ? '!' : ''}`,
  );

it('draws years as fine as there is room for, in each stretch', () => {
  expect(label(1204)).toEqual(
    '1951 1980 1995! 2000 2005 2011! 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026'.split(
      ' ',
    ),
  );
});

it('draws months when near', () => {
  const reach = toReach({ first: '2020-01-01', last: '2020-12-31' }, SCALE);
  expect(label(1204, reach)).toContain('2020-06-01');
});

it('sets no two labels nearer than a year is wide', () => {
  const places = fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.02, max: 1, noNaN: true }));
  fc.assert(
    fc.property(places, fc.integer({ min: 460, max: 2000 }), ([from, size], width) => {
      const ticks = findTicks(SCALE, { from, until: Math.min(1, from + size) }, width);
      for (const { room } of ticks.slice(0, -1)) expect(room).toBeGreaterThan(30);
    }),
  );
});
