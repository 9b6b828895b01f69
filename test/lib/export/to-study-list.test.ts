import { expect, it } from 'vitest';
import { toStudyCards, toStudyList } from '../../../lib/export';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';
import { ANNOTATIONS } from './annotations';

const kansai = (members: Parameters<typeof makeNote>[1] = {}) =>
  makeNotes(
    [
      makeNote('kansai', {
        name: both('Kansai Electric', '関西電力'),
        summary: both('A utility.', '電力会社。'),
        facts: [makeFact('a', { sources: ['meti'] }), makeFact('b', { seen: true, sources: ['meti'] })],
        ...members,
      }),
    ],
    [makeSource('meti', { title: 'Orders', publisher: 'METI' })],
  );

const lines = (members?: Parameters<typeof makeNote>[1]): readonly string[] =>
  toStudyList(ANNOTATIONS, { notes: kansai(members) }).split('\n');

it('is a file that Anki imports, one card a note', () => {
  expect(lines()).toEqual([
    '#separator:tab',
    '#html:false',
    '#columns:Front\tBack\tTags',
    '#tags column:3',
    'Kansai Electric · 関西電力\tA utility. (Source: METI, “Orders”, 2023-04-18, https://example.org/meti)\tdenchu::test denchu::company denchu::utilities',
    '',
  ]);
});

it('makes cards of notes by their ids too, and none of an id it does not have', () => {
  expect(toStudyCards(['kansai'], { notes: kansai() })).toBe(toStudyList(ANNOTATIONS, { notes: kansai() }));
  expect(toStudyCards(['nobody'], { notes: kansai(), hasHeader: false })).toBe('');
});

it('has Japanese backs too', () => {
  expect(toStudyList(ANNOTATIONS, { notes: kansai(), lang: 'ja' })).toContain('\t電力会社。 (出典: METI');
});

it('has no header where it goes on', () => {
  expect(toStudyList(ANNOTATIONS, { notes: kansai(), hasHeader: false })).toMatch(/^Kansai/u);
  expect(toStudyList({ ...ANNOTATIONS, entities: [] }, { notes: kansai(), hasHeader: false })).toBe('');
});

/** A summary, and its field without the source. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['one\ttwo', 'one two'],
  ['one\r\ntwo\u2028three\u0085four', 'one two three four'],
  ['the "five"', '"the ""five"""'],
  ['# no comment', '"# no comment"'],
  ['#separator:comma', '"#separator:comma"'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['5 # five', '5 # five'],
];

it.each(FIELDS)('writes %j as %j', (summary, field) => {
  const card = lines({ name: both('Same', 'Same'), summary: both(summary), facts: [] })[4];
  expect(card).toBe(`Same\t${field}\tdenchu::test denchu::company denchu::utilities`);
});
