import { expect, it } from 'vitest';
import { makeSearch } from '../../../lib/notes';
import { groupFacts, toContents, toNoteView, toSearchView } from '../../../lib/views';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';

const figure = (id: string, statement: string, value: number, members = {}) =>
  makeFact(id, { kind: 'figure', value, unit: 'JPY/kWh', asOf: '2019-08', statement: both(statement), ...members });

function groupsOf(...facts: ReturnType<typeof makeFact>[]): readonly (readonly string[])[] {
  const note = makeNote('market', { facts });
  return groupFacts(toNoteView(note, makeNotes([note])).facts).map((group) => group.map(({ id }) => id.slice(7)));
}

it('puts side by side what two sources count differently', () => {
  expect(
    groupsOf(
      figure('a', 'First price, Hokkaido', 12.47),
      figure('x', 'Another', 1),
      figure('b', 'First price, Hokkaido, as printed by Denki Shimbun', 12.7),
    ),
  ).toEqual([['a', 'b'], ['x']]);
  expect(groupsOf(figure('a', 'Peak, later count by A', 5), figure('b', 'Peak, November survey', 6))).toEqual([
    ['a', 'b'],
  ]);
});

it.each([
  ['two places', figure('b', 'First price, west', 9)],
  ['another time', figure('b', 'First price, as printed by A', 9, { asOf: '2020' })],
  ['another unit', figure('b', 'First price, as printed by A', 9, { unit: 'case' })],
  ['the same value', figure('b', 'First price, as printed by A', 8)],
])('keeps apart %s', (_, other) => {
  expect(groupsOf(figure('a', 'First price', 8), other)).toEqual([['a'], ['b']]);
});

const NOTES = makeNotes(
  [
    makeNote('small', { theme: 'reform', kind: 'event', start: '2016-04-01', short: both('Alpha') }),
    makeNote('big', {
      theme: 'reform',
      kind: 'event',
      start: '1995',
      short: both('Unbundling of the grid'),
      facts: [makeFact('f', { statement: both('The grid was unbundled', '送電網を分離'), seen: true })],
      series: [
        {
          id: 's',
          label: both('Firms'),
          unit: 'company',
          points: ['2016', '2017', '2018', '2019'].map((asOf, at) => ({ asOf, value: at })),
          sources: [],
          seen: true,
        },
      ],
    }),
  ],
  [makeSource('a')],
);

it('puts what most hangs on first, and counts what the notes hold', () => {
  const contents = toContents(NOTES);
  expect(contents.themes).toMatchObject([{ theme: 'reform', shown: 2, notes: [{ id: 'big' }, { id: 'small' }] }]);
  expect(contents.milestones.map(({ when }) => when.en)).toEqual(['1995', '1 Apr 2016']);
  expect(contents).toMatchObject({ count: 2, statements: { count: 1, seen: 1 }, sources: 1, series: 1 });
  expect(contents.trends).toMatchObject([
    {
      label: both('Firms'),
      last: {
        value: {
          en: [
            { text: '3', strong: true },
            { text: ' companies', strong: false },
          ],
        },
      },
      span: { en: '2016 to 2019' },
    },
  ]);
});

it('spans whole years on the timeline', () => {
  expect(toContents(NOTES).timeline).toEqual({ first: '1951-01-01', last: '2026-12-31' });
});

it('offers a search of each sort, by the names on which most hangs', () => {
  const notes = makeNotes([
    makeNote('charge', {
      kind: 'term',
      short: both('wheeling charge', '託送料金'),
      facts: [makeFact('a'), makeFact('b')],
    }),
    makeNote('balance', { kind: 'term', short: both('imbalance', 'インバランス'), facts: [makeFact('a')] }),
    makeNote('gate', { kind: 'term', short: both('gate closure') }),
    makeNote('kansai', { short: both('Kansai Electric', '関西電力') }),
    makeNote('year', { kind: 'event', start: '2020', facts: [makeFact('a')] }),
    makeNote('opening', { kind: 'event', start: '2016-04-01' }),
  ]);
  const { en, ja } = toContents(notes).examples;
  expect(en.map(({ kind, query }) => `${kind} ${query}`)).toEqual([
    'term wheeling charge',
    'term インバランス',
    'company Kansai Electric',
    'date April 2016',
  ]);
  expect(ja.map(({ query, lang }) => `${query} ${lang}`)).toEqual([
    '託送料金 ja',
    'imbalance en',
    '関西電力 ja',
    '2016年4月 ja',
  ]);
});

it('offers no search that it has no note for', () => {
  expect(toContents(makeNotes([])).examples).toEqual({ en: [], ja: [] });
});

it('sets the query’s words apart in names and statements, inflected ones too', () => {
  const [hit] = toSearchView('unbundle', makeSearch(NOTES).find('unbundle'), NOTES).hits;
  expect(hit?.name.en).toEqual([
    { text: 'Unbundling', strong: true },
    { text: ' of the grid', strong: false },
  ]);
  expect(hit?.words.en.map(({ text }) => text).join('')).toBe('The grid was unbundled');
  expect(hit).toMatchObject({ noteKind: 'event', firstDay: '1995-01-01' });
});
