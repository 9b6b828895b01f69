import { expect, it } from 'vitest';
import { type Address, parseAddress, toSearchHash } from '../../../entrypoints/notes/address';

const ADDRESSES: readonly (readonly [string, Address])[] = [
  ['', { kind: 'home' }],
  ['#', { kind: 'home' }],
  ['#?', { kind: 'home' }],
  ['#?q=', { kind: 'home' }],
  ['#meti', { kind: 'note', id: 'meti', part: null }],
  ['#meti/founded-2001', { kind: 'note', id: 'meti', part: 'founded-2001' }],
  ['#map', { kind: 'map', id: null }],
  ['#map/meti', { kind: 'map', id: 'meti' }],
  ['#glossary', { kind: 'glossary' }],
  ['#meti/a/b', { kind: 'unknown', address: 'meti/a/b' }],
  ['#meti/', { kind: 'unknown', address: 'meti/' }],
  ['#METI', { kind: 'unknown', address: 'METI' }],
  ['#%E7%B5%8C', { kind: 'unknown', address: '%E7%B5%8C' }],
  ['#?q=spike+2021', { kind: 'search', query: 'spike 2021' }],
  ['#?q=%E7%99%BA%E9%80%81%E9%9B%BB%E5%88%86%E9%9B%A2', { kind: 'search', query: '発送電分離' }],
  ['#?p=unbundling', { kind: 'home' }],
];

it.each(ADDRESSES)('reads "%s"', (hash, address) => {
  expect(parseAddress(hash)).toEqual(address);
});

it.each(['unbundling', '発送電分離', 'a & b = c', '#1 50%', '?'])('finds its way back from the query "%s"', (query) => {
  expect(parseAddress(toSearchHash(query))).toEqual({ kind: 'search', query });
});

it('leads home without a query', () => {
  expect(toSearchHash('')).toBe('#');
});
