import { expect, it } from 'vitest';
import { toWeek } from '../../../lib/views/to-week';

const CASES: readonly (readonly [string, string, string | null, string | null])[] = [
  // stated, published, first, last
  ['2023-04-17', '2023-04-18', '2023-04-12', '2023-04-18'],
  ['2023-04-18', '2023-04-18', '2023-04-12', '2023-04-18'],
  ['2023-04-12', '2023-04-18', '2023-04-12', '2023-04-18'],
  ['2023-04-21', '2023-04-18', '2023-04-15', '2023-04-21'],
  // no seven days hold both
  ['2023-04-11', '2023-04-18', null, null],
  ['2023-04-25', '2023-04-18', null, null],
  ['2023-05', '2023-04-18', null, null],
];

it.each(CASES)('puts %s and publication on %s in one week', (stated, published, first, last) => {
  const week = toWeek(stated, published);
  expect([week?.at(0)?.iso ?? null, week?.at(-1)?.iso ?? null]).toEqual([first, last]);
  if (week !== null) expect(week.map(({ published: is }) => is)).toContain(true);
});
