import { expect, it } from 'vitest';
import { filterGlossary, groupGlossary, toGlossary } from '../../../lib/views';
import { both, makeNote, makeNotes } from '../../fakes/make-notes';

const term = (id: string, en: string, ja: string, summary = both(`What ${en} is.`)) =>
  makeNote(id, { kind: 'term', theme: 'markets', short: { en, ja }, summary });

const { entries } = toGlossary(
  makeNotes([
    term('gate', 'gate closure', 'ゲートクローズ'),
    term('balancing', 'balancing group', 'バランシンググループ'),
    term('fit', 'feed-in tariff', '固定価格買取制度', {
      en: 'Buys at a fixed price, e.g. 40 yen. It began in 2012.',
      ja: '固定価格で買い取る。2012年に始まった。',
    }),
    term('fixed', 'fixed charge', '固定費'),
    term('jepx-price', '30-minute price', 'JEPX価格'),
    term('wheel', 'Wheeling', 'あかり'),
    makeNote('law', { kind: 'law', theme: 'reform', short: both('Act', '法') }),
    makeNote('kepco'),
  ]),
);
const headings = (lang: 'en' | 'ja') =>
  groupGlossary(entries, lang).map((group) => [group.heading, ...group.entries.map(({ id }) => id)]);

it('holds terms, laws and bodies with the first sentence of their summaries', () => {
  expect(entries.map(({ id }) => id)).not.toContain('kepco');
  expect(entries.find(({ id }) => id === 'fit')?.summary).toEqual({
    en: 'Buys at a fixed price, e.g. 40 yen.',
    ja: '固定価格で買い取る。',
  });
});

it('sorts English A to Z without regard to case, numbers first', () => {
  expect(headings('en')).toEqual([
    ['0–9', 'jepx-price'],
    ['A', 'law'],
    ['B', 'balancing'],
    ['F', 'fit', 'fixed'],
    ['G', 'gate'],
    ['W', 'wheel'],
  ]);
});

it('sorts Japanese by kana rows, voiced ones with their plain ones, and kanji by their first', () => {
  expect(headings('ja')).toEqual([
    ['J', 'jepx-price'],
    ['あ', 'wheel'],
    ['か', 'gate'],
    ['は', 'balancing'],
    ['固', 'fit', 'fixed'],
    ['法', 'law'],
  ]);
});

it.each([
  ['FEED tariff', ['fit']],
  ['ｹﾞｰﾄ', ['gate']],
  ['固定', ['fit', 'fixed']],
  ['nothing of the kind', []],
])('filters by "%s"', (query, found) => {
  expect(filterGlossary(entries, query).map(({ id }) => id)).toEqual(found);
});

it('holds all where nothing is typed', () => {
  expect(filterGlossary(entries, '  ')).toHaveLength(entries.length);
});
