import { expect, it } from 'vitest';
import { toNoteView } from '../../../lib/views';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';

const NOTE = makeNote('egc', {
  kind: 'ministry',
  former: [
    { name: both('Electricity Market Commission'), from: '2015-09', until: '2016-03' },
    { name: both('Task force') },
  ],
  body: { en: ['It advises [[meti|the ministry]] and [[nobody|nobody]].'], ja: ['[[meti|経産省]]に勧告する。'] },
  facts: [
    makeFact('staff', { kind: 'figure', value: 120, unit: 'person', asOf: '2023-04', sources: ['a'], seen: true }),
  ],
  series: [
    {
      id: 'orders',
      label: both('Orders'),
      unit: 'order',
      points: [
        { asOf: '2022', value: 3 },
        { asOf: '2023', value: 12000 },
      ],
      sources: ['a'],
      seen: true,
    },
  ],
  relations: [{ type: 'part-of', to: 'meti' }],
});
const METI = makeNote('meti', { kind: 'ministry', relations: [{ type: 'see-also', to: 'egc' }] });
const NOTES = makeNotes([NOTE, METI], [makeSource('a')]);
const VIEW = toNoteView(NOTE, NOTES);

it('cuts the body at its links and keeps the words of a link that leads nowhere', () => {
  expect(VIEW.body?.en).toEqual([
    [
      { text: 'It advises ' },
      { text: 'the ministry', note: 'meti' },
      { text: ' and ' },
      { text: 'nobody' },
      { text: '.' },
    ],
  ]);
});

it('states every fact with its date, value and sources', () => {
  expect(VIEW.facts).toMatchObject([
    {
      id: 'egc/staff',
      when: { en: 'Apr 2023' },
      value: { en: '120 people', ja: '120人' },
      sources: [{ title: 'Title a' }],
    },
  ]);
});

it('writes the points of a series out', () => {
  expect(VIEW.series[0]?.points.map(({ date, value }) => [date.en, value.en, value.ja])).toEqual([
    ['2022', '3 orders', '命令3件'],
    ['2023', '12,000 orders', '命令1万2000件'],
  ]);
});

it('gives relations from both sides', () => {
  expect(VIEW.related.map(({ type, inverse, to }) => [type, inverse, to.id])).toEqual([
    ['part-of', false, 'meti'],
    ['see-also', true, 'meti'],
  ]);
});

it('says how long a former name held, where the notes know', () => {
  expect(VIEW.former.map(({ years }) => years)).toEqual([
    { en: 'September 2015 to March 2016', ja: '2015年9月から2016年3月' },
    null,
  ]);
});
