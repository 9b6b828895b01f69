import { expect, it } from 'vitest';
import { makeEmphasis, makeSearch } from '../../../../lib/notes';
import { both, makeFact, makeNotes } from '../../../fakes/make-notes';
import { makeSoundNote } from '../../../fakes/make-pack';

const NOTES = makeNotes([
  makeSoundNote('unbundling', {
    kind: 'term',
    name: both('Unbundling', '発送電分離'),
    short: both('unbundling', '発送電分離'),
    summary: both('The wires are run apart from plants and sales.', '送配電を発電と小売から分ける。'),
  }),
  makeSoundNote('legal-unbundling', {
    kind: 'event',
    name: both('Legal unbundling of transmission', '送配電部門の法的分離'),
    short: both('legal unbundling', '法的分離'),
    start: '2020-04-01',
  }),
  makeSoundNote('wheeling-charge', {
    kind: 'term',
    name: both('Wheeling charge', '託送料金'),
    short: both('wheeling fee', '託送料'),
    aliases: [{ text: 'grid fee', lang: 'en', matchCase: false }],
    summary: both('A fee for using the wires, which the minister approves.', '送配電網の利用料で、大臣が認可する。'),
  }),
  makeSoundNote('egc', {
    kind: 'ministry',
    name: both('Electricity and Gas Market Surveillance Commission', '電力・ガス取引監視等委員会'),
    short: both('EGC', '電取委'),
    summary: both('It regulates charges and watches the market.', '料金を審査し市場を監視する。'),
  }),
  makeSoundNote('kansai-electric-power', {
    name: both('Kansai Electric Power Company, Incorporated', '関西電力株式会社'),
    short: both('Kansai Electric Power', '関西電力'),
    aliases: [
      { text: 'Kanden', lang: 'en' },
      { text: '関電', lang: 'ja' },
    ],
    facts: [
      makeFact('orders', {
        statement: both('Ordered to improve over customers of rivals', '他社顧客の情報で改善命令'),
      }),
      makeFact('x'),
    ],
  }),
  makeSoundNote('kanden-energy-solution', {
    name: both('Kanden Energy Solution', '関電エネルギーソリューション'),
    short: both('Kanden EnerSol', 'カンデンエネソル'),
  }),
  makeSoundNote('spike-2021', {
    kind: 'event',
    name: both('JEPX price spike', '卸電力価格の高騰'),
    short: both('price spike', '価格高騰'),
    start: '2020-12',
    end: '2021-01',
  }),
  makeSoundNote('price-spike', { kind: 'term', name: both('Spike', 'スパイク'), short: both('spike', 'スパイク') }),
]);

const SEARCH = makeSearch(NOTES);

/** What is typed, and the note that comes first; `null` where nothing is found. */
const QUERIES: readonly (readonly [string, string | null])[] = [
  ['unbundling', 'unbundling'],
  ['unbundled', 'unbundling'],
  ['unbundlin', 'unbundling'],
  ['unbundlnig', 'unbundling'],
  ['UNBUNDLING?', 'unbundling'],
  ['発送電分離', 'unbundling'],
  ['送電分離', 'unbundling'],
  ['legal unbundling', 'legal-unbundling'],
  ['who regulates wheeling charges', 'wheeling-charge'],
  ['wheling charge', 'wheeling-charge'],
  ['grid fees', 'wheeling-charge'],
  ['託送料金とは', 'wheeling-charge'],
  ['託送', 'wheeling-charge'],
  ['kanden', 'kansai-electric-power'],
  ['ＫＡＮＤＥＮ', 'kansai-electric-power'],
  ['関電', 'kansai-electric-power'],
  ['improvement order rivals', 'kansai-electric-power'],
  ['spike 2021', 'spike-2021'],
  ['spike', 'price-spike'],
  ['market surveillance', 'egc'],
  ['電力・ガス取引監視等委員会', 'egc'],
  // nothing
  ['', null],
  ['   ', null],
  ['who is the', null],
  ['?!', null],
  ['zzzz', null],
  ['ウクライナ', null],
];

it.each(QUERIES)('answers "%s"', (query, id) => {
  expect(SEARCH.find(query).hits[0]?.note.id ?? null).toBe(id);
});

it('tells the names it also searched', () => {
  expect(SEARCH.find('unbundling').alsoSearchedAs).toEqual(['発送電分離']);
  expect(SEARCH.find('関電').alsoSearchedAs).toEqual(['Kansai Electric Power']);
  expect(SEARCH.find('spike 2021').alsoSearchedAs).toEqual([]);
});

it('gives the fact that answers, and none where the name does', () => {
  expect(SEARCH.find('customers of rivals').hits[0]?.fact?.id).toBe('orders');
  expect(SEARCH.find('Kansai Electric').hits[0]?.fact).toBeNull();
});

it('answers alike every time, and survives any text', () => {
  expect(SEARCH.find('charge')).toEqual(SEARCH.find('charge'));
  for (const query of ['\u0000', '\ud800', '((((', '*', '__proto__', 'constructor', 'a'.repeat(5000), '関'.repeat(500)])
    expect(Array.isArray(SEARCH.find(query).hits)).toBe(true);
});

/** Text, query, and the words set bold. */
const EMPHASIS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Wheeling charges are fees.', 'wheeling charge', ['Wheeling', 'charges']],
  ['The regulator regulated.', 'who regulates', ['regulator', 'regulated']],
  ['Unbundling came in 2020.', 'unb', ['Unbundling']],
  ['託送料金は大臣が認可する。', '料金', ['料金']],
  ['The wires.', 'the', []],
  ['Power.', 'gas', []],
];

it.each(EMPHASIS)('marks in "%s" what "%s" asks for', (text, query, words) => {
  expect(makeEmphasis(query)(text).map(({ end, start }) => text.slice(start, end))).toEqual(words);
});
