import { expect, it } from 'vitest';
import { type Address, parseAddress, toSearchHash } from '../../../entrypoints/notes/address';
import { parseTimelineHash, toTimelineHash } from '../../../entrypoints/notes/timeline-address';

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

const NOTHING = { tab: null, range: null, event: null };

/** Addresses of the timeline, and what of it they show. */
const TIMELINE: readonly (readonly [string, object])[] = [
  ['#timeline', NOTHING],
  ['#timeline?', NOTHING],
  ['#timeline?event=legal-unbundling', { ...NOTHING, event: 'legal-unbundling' }],
  ['#timeline?tab=441756941', { ...NOTHING, tab: 441_756_941 }],
  ['#timeline?from=2011-01-01&until=2016-12-31', { ...NOTHING, range: { first: '2011-01-01', last: '2016-12-31' } }],
  // what is no day, no order, no tab
  ['#timeline?from=2011-02-30&until=2016-12-31', NOTHING],
  ['#timeline?from=2016-01-01', NOTHING],
  ['#timeline?from=2016-01-01&until=2011-01-01', NOTHING],
  ['#timeline?tab=-1&event=', NOTHING],
  ['#timeline?tab=1e5', NOTHING],
];

it.each(TIMELINE)('reads the timeline at "%s"', (hash, shown) => {
  expect(parseAddress(hash)).toEqual({ kind: 'timeline', ...shown });
});

it.each(['#timelines', '#timeline-of-reform'])('takes "%s" for a note', (hash) => {
  expect(parseAddress(hash).kind).toBe('note');
});

it.each([NOTHING, { tab: 3, range: { first: '2020-01-01', last: '2026-12-31' }, event: 'a b&c' }])(
  'finds its way back from the timeline %j',
  (shown) => {
    expect(parseTimelineHash(toTimelineHash(shown))).toEqual(shown);
  },
);
