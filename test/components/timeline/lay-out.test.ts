import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Item, layOut, type Placed } from '../../../components/timeline/lay-out';

const WIDTH = 1200;

const item = (id: string, x: number, label = 100, members: Partial<Item> = {}): Item => ({
  id,
  x,
  until: x,
  spanUntil: null,
  label,
  weight: 1,
  ...members,
});

const show = (items: readonly Item[], rowsMost = 4): string[] =>
  layOut(items, { width: WIDTH, rowsMost }).placed.map(({ id, row, isLeft }) => `${id} ${row}${isLeft ? ' left' : ''}`);

it('puts what has room into one row', () => {
  expect(show([item('a', 0), item('b', 200), item('c', 400)])).toEqual(['a 0', 'b 0', 'c 0']);
});

it('puts what has none below', () => {
  expect(show([item('a', 0), item('b', 50), item('c', 130)])).toEqual(['a 0', 'b 1', 'c 0']);
});

it('puts a label to the left at the right edge', () => {
  expect(show([item('a', 1150)])).toEqual(['a 0 left']);
});

it('leaves a label on the right where the left has no room either', () => {
  expect(show([item('a', 20, 1300)])).toEqual(['a 0']);
});

it('shows the weightiest where there is no room for all', () => {
  const items = ['a', 'b', 'c'].map((id, at) => item(id, 10, 100, { weight: at }));
  const { placed, hidden } = layOut(items, { width: WIDTH, rowsMost: 2 });
  expect(placed.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(hidden).toEqual(['a']);
});

it('keeps two durations off one line', () => {
  expect(show([item('a', 0, 50, { spanUntil: 900 }), item('b', 200, 50, { spanUntil: 300 }), item('c', 400)])).toEqual([
    'a 0',
    'b 1',
    'c 0',
  ]);
});

const ITEMS = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), label: fc.integer({ min: 10, max: 300 }) }), {
    maxLength: 60,
  })
  .map((all) => all.map(({ x, label }, at) => item(`e${at}`, x, label, { weight: (at * 7) % 61 })));

/** The label's ends. */
const ends = (placed: Placed, items: readonly Item[]): readonly [number, number] => {
  const label = items.find(({ id }) => id === placed.id)?.label ?? 0;
  return [placed.labelX, placed.labelX + label];
};

it('lays no label on another, whatever it is given', () => {
  fc.assert(
    fc.property(ITEMS, fc.integer({ min: 1, max: 6 }), (items, rowsMost) => {
      const { placed, hidden, rows } = layOut(items, { width: WIDTH, rowsMost });
      expect(placed.length + hidden.length).toBe(items.length);
      expect(rows).toBeLessThanOrEqual(rowsMost);
      for (const a of placed) {
        for (const b of placed) {
          if (a === b || a.row !== b.row) continue;
          const [[fromA, untilA], [fromB, untilB]] = [ends(a, items), ends(b, items)];
          expect(untilA < fromB || untilB < fromA).toBe(true);
        }
      }
    }),
  );
});

it('shows everything where rows have no end', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      expect(layOut(items, { width: WIDTH, rowsMost: Number.POSITIVE_INFINITY }).hidden).toEqual([]);
    }),
  );
});

it('draws the same whatever the order', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const distinct = items.map((one, at) => ({ ...one, weight: at }));
      const room = { width: WIDTH, rowsMost: 3 };
      expect(layOut(distinct.toReversed(), room).placed).toEqual(layOut(distinct, room).placed);
    }),
  );
});
