import { expect, it } from 'vitest';
import type { Annotations, Finding } from '../../../lib/nlp';
import type { Note } from '../../../lib/notes';
import { toTimelineView } from '../../../lib/views';
import { makeAnnotations, makeDate, makeEntity } from '../../fakes/make-annotations';
import { both, makeNote, makeNotes } from '../../fakes/make-notes';

const event = (id: string, start: string, members: Partial<Note> = {}): Note =>
  makeNote(id, { kind: 'event', theme: 'reform', start, ...members });

const TEXT =
  'METI ordered five on April 17; plans were due by May 12. Unbundling came in April 2019, in fiscal 2023 again.';

const finding = (words: string, verdict: Finding['verdict'], fact: string | null): Finding => ({
  kind: 'fact',
  verdict,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
  claim: words,
  expected: null,
  fact,
  sources: [],
});

const DATES = [
  makeEntity(TEXT, ['METI'], { id: 'meti', note: 'meti' }),
  makeEntity(TEXT, ['April 17'], { id: 'd17', type: 'date', value: makeDate('2023-04-17', { implied: ['year'] }) }),
  makeEntity(TEXT, ['May 12'], { id: 'd12', type: 'date', value: makeDate('2023-05-12') }),
  makeEntity(TEXT, ['April 2019'], { id: 'm', type: 'date', value: makeDate('2019-04', { granularity: 'month' }) }),
  makeEntity(TEXT, ['fiscal 2023'], {
    id: 'fy',
    type: 'date',
    value: makeDate('2023-04-01', { end: '2024-03-31', granularity: 'fiscal-year' }),
  }),
];

const article = (findings: readonly Finding[] = []): Annotations => makeAnnotations(TEXT, DATES, { findings });

const datesOf = (notes: readonly Note[], annotations: Annotations) =>
  toTimelineView(makeNotes(notes), annotations).article?.dates ?? [];

it('draws whole years, from 1951 or the first event to the year the notes are kept to', () => {
  expect(toTimelineView(makeNotes([]), null)).toMatchObject({
    days: { first: '1951-01-01', last: '2026-12-31' },
    breaks: ['1995-01-01', '2011-01-01'],
    events: [],
    article: null,
  });
  expect(toTimelineView(makeNotes([event('old', '1939'), event('new', '2028-05')]), null).days).toEqual({
    first: '1939-01-01',
    last: '2028-12-31',
  });
});

it('has all five lanes, counted', () => {
  const { lanes } = toTimelineView(makeNotes([event('a', '2016'), event('b', '2017')]), null);
  expect(lanes.map(({ lane, count }) => `${lane} ${count}`)).toEqual([
    'law 0',
    'opening 2',
    'markets 0',
    'cases 0',
    'shocks 0',
  ]);
});

it('writes dates as precise as the notes have them', () => {
  const notes = [
    event('a', '2000-03'),
    event('b', '2016-04-01', { short: both('full opening') }),
    event('c', '2018-10', { end: '2023-03-30' }),
    event('d', 'FY2024'),
  ];
  const events = toTimelineView(makeNotes(notes), null).events;
  expect(events.map(({ date }) => date.en)).toEqual([
    'March 2000',
    '1 April 2016',
    'October 2018 to 30 March 2023',
    'Fiscal 2024',
  ]);
  expect(events.map(({ start }) => start.granularity)).toEqual(['month', 'day', 'month', 'fiscal-year']);
  expect(events[1]?.name.en).toBe('Full opening');
  expect(events[2]?.end?.last).toBe('2023-03-30');
});

it('gives no two events the same weight', () => {
  const { events } = toTimelineView(makeNotes(['a', 'b', 'c'].map((id) => event(id, '2016-04-01'))), null);
  expect(new Set(events.map(({ weight }) => weight)).size).toBe(3);
});

it('finds the events an article names, by their day or by their name', () => {
  const notes = [event('orders', '2023-04-17', { end: '2023-05-12' }), event('meti', '2001-01-06'), event('x', '2020')];
  const view = toTimelineView(makeNotes(notes), article());
  expect(view.events.map(({ id, inArticle }) => `${id} ${inArticle}`)).toEqual(['meti true', 'x false', 'orders true']);
  expect(view.article?.dates.map(({ words, events }) => `${words}: ${events}`)).toEqual([
    'April 2019: ',
    'fiscal 2023: ',
    'April 17: orders',
    'May 12: orders',
  ]);
});

/** Notes with an event on 17 April 2023, and which of them that date means. */
const ON_A_DAY: readonly (readonly [string, readonly Note[], readonly string[]])[] = [
  ['one event', [event('a', '2023-04-17')], ['a']],
  ['two events', [event('a', '2023-04-17'), event('b', '2023-04-17')], []],
  [
    'two, of which one is related to what the article names',
    [
      event('a', '2023-04-17'),
      event('b', '2023-04-17', { relations: [{ type: 'party-to', to: 'meti' }] }),
      makeNote('meti'),
    ],
    ['b'],
  ],
  ['an event of that month', [event('a', '2023-04')], []],
  ['an event of that year', [event('a', '2023')], []],
];

it.each(ON_A_DAY)('reads a day with %s', (_, notes, ids) => {
  expect(datesOf(notes, article()).find(({ words }) => words === 'April 17')?.events).toEqual(ids);
});

it('says what was compared, and of what', () => {
  const notes = [event('unbundling', '2020-04-01', { short: both('legal unbundling') }), event('orders', '2023-04-17')];
  const found = datesOf(
    notes,
    article([finding('April 2019', 'differs', 'unbundling/start'), finding('May 12', 'agrees', 'orders/due')]),
  );
  const told = found.map(({ words, verdict, about }) => `${words} ${verdict} ${about?.en ?? ''}`.trim());
  expect(told).toEqual(['April 2019 differs Legal unbundling', 'fiscal 2023 null', 'April 17 null', 'May 12 agrees']);
});

it('keeps a stretch of time apart from points', () => {
  const [, fiscal] = datesOf([], article());
  expect(fiscal).toMatchObject({
    isPoint: false,
    days: { first: '2023-04-01', last: '2024-03-31' },
    brief: { en: 'Fiscal 2023' },
  });
});

it('leaves out what is no date', () => {
  const entity = makeEntity('recently', ['recently'], { type: 'date', value: makeDate('soon') });
  expect(datesOf([], makeAnnotations('recently', [entity]))).toEqual([]);
});

it('is plain JSON', () => {
  const view = toTimelineView(makeNotes([event('a', '2016')]), article());
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
