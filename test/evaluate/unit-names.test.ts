import { expect, it } from 'vitest';
import { isSameUnit } from './unit-names';

it.each([
  ['Dollar', 'USD'],
  ['Turkish lira', 'TRY'],
  ['Lao kip', 'LAK'],
  ['British pound', 'GBP'],
  ['percentage', '%'],
  ['Metric ton', 't'],
  ['cubic kilometre', 'cubic kilometer'],
  ['luxury cars', 'car'],
  ['people', 'person'],
  ['Mile per hour', 'mile'],
])('takes "%s" for %s', (name, unit) => {
  expect(isSameUnit(name, unit)).toBe(true);
});

it.each([
  ['Dollar', 'JPY'],
  ['employee', 'company'],
  [null, 'point'],
  ['point', null],
])('tells "%s" from %s', (name, unit) => {
  expect(isSameUnit(name, unit)).toBe(false);
});

it('takes no unit for no unit', () => {
  expect(isSameUnit(null, null)).toBe(true);
});
