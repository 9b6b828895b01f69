import { expect, it } from 'vitest';
import { markHolding } from '../../../entrypoints/content/hit-test';

const MARKS = [
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 10, end: 20 },
];

it.each([
  [2, 0],
  [4, 0],
  [5, 1],
  [10, 2],
  [19, 2],
])('finds the mark that holds %i', (offset, index) => {
  expect(markHolding(MARKS, offset)).toBe(MARKS[index]);
});

it.each([-1, 0, 1, 6, 9, 20, 99])('finds none at %i', (offset) => {
  expect(markHolding(MARKS, offset)).toBeNull();
});
