import { expect, it } from 'vitest';
import { findNeighbour, type MoveKey, type Stop } from '../../../components/timeline/find-neighbour';

const LANES = ['law', 'opening', 'markets', 'cases', 'shocks'] as const;
const STOPS: readonly Stop[] = [
  { id: 'act', lane: 'law', x: 0 },
  { id: 'choice', lane: 'opening', x: 50 },
  { id: 'amended', lane: 'law', x: 90 },
  { id: 'case', lane: 'cases', x: 100 },
];

const MOVES: readonly (readonly [MoveKey, string, string | null])[] = [
  ['ArrowRight', 'act', 'choice'],
  ['ArrowRight', 'case', null],
  ['ArrowLeft', 'choice', 'act'],
  ['ArrowLeft', 'act', null],
  ['ArrowDown', 'act', 'choice'],
  ['ArrowDown', 'choice', 'case'],
  ['ArrowDown', 'case', null],
  ['ArrowUp', 'case', 'choice'],
  ['ArrowUp', 'choice', 'amended'],
  ['ArrowUp', 'act', null],
  ['Home', 'case', 'act'],
  ['End', 'act', 'case'],
  ['ArrowRight', 'gone', null],
  ['ArrowDown', 'gone', null],
];

it.each(MOVES)('%s leads from %s to %s', (key, from, to) => {
  expect(findNeighbour(key, from, STOPS, LANES)).toBe(to);
});

it('leads nowhere where there is nothing', () => {
  expect(findNeighbour('Home', 'act', [], LANES)).toBeNull();
});
