import { expect, it } from 'vitest';
import type { Entity } from '../../../lib/nlp';
import { chooseFacts } from '../../../lib/views/choose-facts';
import { makeDate, makeEntity, makeFigure } from '../../fakes/make-annotations';
import { makeFact, makeNote } from '../../fakes/make-notes';

const NOTE = makeNote('kansai', {
  name: { en: 'Kansai Electric Power', ja: '関西電力' },
  facts: [
    makeFact('founded', { kind: 'date', value: '1951-05-01', seen: true, statement: { en: 'Founded', ja: '設立' } }),
    makeFact('capital', {
      kind: 'figure',
      value: 489,
      unit: 'company',
      seen: true,
      statement: { en: 'Capital', ja: '資本金' },
    }),
    makeFact('order', {
      kind: 'date',
      value: '2023-04-17',
      seen: true,
      statement: { en: 'Business improvement order over customer data', ja: '顧客情報をめぐる業務改善命令' },
    }),
    makeFact('viewed', {
      kind: 'figure',
      value: 150000,
      unit: 'household',
      seen: true,
      statement: { en: 'Household records viewed', ja: '閲覧された家庭の記録' },
    }),
    makeFact('rumour', { kind: 'date', value: '2023-04-17', seen: false, statement: { en: 'Rumour', ja: 'うわさ' } }),
    makeFact('parent', {
      kind: 'relation',
      value: 'meti',
      seen: true,
      statement: { en: 'Answers to the regulator', ja: '規制に服する' },
    }),
  ],
});

interface Case {
  readonly name: string;
  readonly text: string;
  readonly lang?: 'en' | 'ja';
  readonly entities?: readonly Entity[];
  readonly around?: readonly Entity[];
  readonly chosen: readonly string[];
}

const on = (iso: string, granularity: 'day' | 'month' | 'year' = 'day'): Entity =>
  makeEntity('x', ['x'], { type: 'date', value: makeDate(iso, { granularity }) });
const of = (number: number): Entity => makeEntity('x', ['x'], { type: 'figure', value: makeFigure(number) });

const CASES: readonly Case[] = [
  {
    name: 'the day it names',
    text: 'On Monday it was told to act.',
    entities: [on('2023-04-17')],
    chosen: ['order', 'founded'],
  },
  {
    name: 'the month it names',
    text: 'In April 2023 it was.',
    entities: [on('2023-04', 'month')],
    chosen: ['order', 'founded'],
  },
  {
    name: 'the figure it names',
    text: 'Some 150,000 were seen.',
    entities: [of(150000)],
    chosen: ['viewed', 'founded'],
  },
  { name: 'figure and day', text: 'x', entities: [of(150000), on('2023-04-17')], chosen: ['order', 'viewed'] },
  {
    name: 'the other party',
    text: 'x',
    entities: [makeEntity('x', ['x'], { note: 'meti' })],
    chosen: ['parent', 'founded'],
  },
  { name: 'its words', text: 'It viewed records of households.', chosen: ['viewed', 'founded'] },
  { name: 'its Japanese words', text: '業務改善命令を受けた。', lang: 'ja', chosen: ['order', 'founded'] },
  {
    name: 'a day of the rest of the article',
    text: 'Firm told to act',
    around: [on('2023-04-17')],
    chosen: ['order', 'founded'],
  },
  {
    name: 'its own words before the rest of the article',
    text: 'It viewed records of households.',
    around: [on('2023-04-17')],
    chosen: ['viewed', 'order'],
  },
  // nothing shared: what defines it
  {
    name: 'a year of the rest of the article',
    text: 'x',
    around: [on('2023', 'year')],
    chosen: ['founded', 'capital'],
  },
  { name: 'nothing', text: 'It will hold a meeting.', chosen: ['founded', 'capital'] },
  { name: 'only its own name', text: 'Kansai Electric Power said so.', chosen: ['founded', 'capital'] },
  { name: 'a small number of something else', text: 'x', entities: [of(489)], chosen: ['founded', 'capital'] },
  { name: 'another figure', text: 'Some 150 were seen.', entities: [of(150)], chosen: ['founded', 'capital'] },
  {
    name: 'another day of that year',
    text: 'By May 12 it must.',
    entities: [on('2023-05-12')],
    chosen: ['founded', 'capital'],
  },
  { name: 'another day', text: 'On Tuesday it did.', entities: [on('2024-05-18')], chosen: ['founded', 'capital'] },
  { name: 'a note that is not there', text: 'x', entities: [makeEntity('x', ['x'])], chosen: ['founded', 'capital'] },
];

it.each(CASES)(
  'chooses by what the sentence shares: $name',
  ({ text, lang = 'en', entities = [], around = [], chosen }) => {
    expect(chooseFacts(NOTE, { text, lang, entities, around }, 2).map(({ id }) => id)).toEqual(chosen);
  },
);

it('puts a fact that nobody saw last', () => {
  const ids = chooseFacts(NOTE, { text: 'Rumour', lang: 'en', entities: [on('2023-04-17')], around: [] }, 6).map(
    ({ id }) => id,
  );
  expect(ids.at(-1)).toBe('rumour');
});

it('has nothing to choose in a note without facts', () => {
  expect(chooseFacts(makeNote('empty'), { text: 'x', lang: 'en', entities: [], around: [] }, 2)).toEqual([]);
});
