import { expect, it } from 'vitest';
import type { DateValue } from '../../../lib/nlp';
import { toCardView } from '../../../lib/views';
import { makeAnnotations, makeDate, makeEntity } from '../../fakes/make-annotations';
import { makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';

const dated = (id: string, value: string, members: Partial<ReturnType<typeof makeFact>> = {}) =>
  makeFact(id, { kind: 'date', value, seen: true, sources: ['paper'], ...members });

const event = (id: string, start: string, kind: 'event' | 'law' | 'company' = 'event') =>
  makeNote(id, { kind, theme: 'reform', start });

const NOTES = makeNotes(
  [
    makeNote('kansai', {
      facts: [dated('order', '2023-04-17'), dated('plan', '2023-05-12'), dated('b', '2023-04-17')],
    }),
    makeNote('meti', { facts: [dated('other', '2023-04-17'), dated('unseen', '2023-04-17', { seen: false })] }),
    event('liberalization', '2016-04-01'),
    event('unbundling', '2020-04-01'),
    event('revenue-cap', '2023-04-01', 'law'),
    event('next', '2024-05'),
    event('vague', '2023'),
    event('firm', '2023-04-10', 'company'),
  ],
  [makeSource('paper')],
);

function cardOf(value: DateValue) {
  const text = 'Kansai was told so THEN.';
  const annotations = makeAnnotations(text, [
    makeEntity(text, ['Kansai'], { id: 'kansai', note: 'kansai' }),
    makeEntity(text, ['THEN'], { id: 'date', type: 'date', value, mention: { via: 'pattern' } }),
  ]);
  const card = toCardView(annotations, { entityId: 'date', start: text.indexOf('THEN') }, NOTES);
  if (card === null) throw new Error('no card');
  return card;
}

const idsOf = (value: DateValue): readonly string[] => cardOf(value).facts.map(({ id }) => id);

it('tells what the notes have on the day, first of what the article names', () => {
  const card = cardOf(makeDate('2023-04-17'));
  expect(card.facts.map(({ id }) => id)).toEqual(['kansai/order', 'kansai/b', 'meti/other']);
  expect(card.happened).toBe('day');
  expect(card.facts.map(({ brief }) => brief)).toEqual([null, null, null]);
});

it('tells of a month or year only what the article names', () => {
  expect(idsOf(makeDate('2023-04', { granularity: 'month' }))).toEqual(['kansai/order', 'kansai/b']);
  expect(idsOf(makeDate('2023', { granularity: 'year' }))).toEqual(['kansai/order', 'kansai/plan', 'kansai/b']);
  expect(cardOf(makeDate('2023', { granularity: 'year' })).happened).toBe('year');
});

it('tells nothing of other lengths of time, nor of a day without facts', () => {
  expect(cardOf(makeDate('2023-04-17', { granularity: 'week', end: '2023-04-23' })).facts).toEqual([]);
  expect(cardOf(makeDate('2023-04-19')).happened).toBeNull();
});

const around = (value: DateValue) => cardOf(value).around.map(({ to, when }) => [to.id, when.en]);

it('places a date between the reform’s last event and its next', () => {
  expect(around(makeDate('2023-04-17'))).toEqual([
    ['revenue-cap', '1 Apr 2023'],
    ['next', 'May 2024'],
  ]);
});

it('leaves out what begins inside the date, what is vague, what is no reform and what is far', () => {
  expect(around(makeDate('2023', { granularity: 'year' }))).toEqual([
    ['unbundling', '1 Apr 2020'],
    ['next', 'May 2024'],
  ]);
  expect(around(makeDate('2010-01-01'))).toEqual([]);
  expect(around(makeDate('2013-06-01'))).toEqual([['liberalization', '1 Apr 2016']]);
  expect(around(makeDate('1964-07-11'))).toEqual([]);
});
