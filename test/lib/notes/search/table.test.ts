import { expect, it } from 'vitest';
import { makeTable, openTable } from '../../../../lib/notes/search/table';

const TABLE = openTable(
  makeTable(
    new Map([
      ['power', 'p'],
      ['電力', '電'],
      ['pow', ''],
      ['zone', 'z'],
      ['2016', '16'],
    ]),
  ),
);

/** A key and its value. */
const KEYS: readonly (readonly [string, string | null])[] = [
  ['power', 'p'],
  ['電力', '電'],
  ['pow', ''],
  ['2016', '16'],
  ['zone', 'z'],
  // none
  ['', null],
  ['powe', null],
  ['zz', null],
  ['電', null],
];

it.each(KEYS)('finds under "%s" %o', (key, value) => {
  expect(TABLE.get(key)).toBe(value);
});

/** A beginning and the keys that have it. */
const BEGINNINGS: readonly (readonly [string, readonly string[]])[] = [
  ['pow', ['pow', 'power']],
  ['電', ['電力']],
  ['', ['2016', 'pow', 'power', 'zone', '電力']],
  ['powers', []],
  ['龍', []],
];

it.each(BEGINNINGS)('finds what begins with "%s"', (prefix, keys) => {
  expect(TABLE.startingWith(prefix)).toEqual(keys);
});

it('reads an empty table', () => {
  const empty = openTable(makeTable(new Map()));
  expect([empty.get(''), empty.get('a'), empty.startingWith('')]).toEqual([null, null, []]);
});
