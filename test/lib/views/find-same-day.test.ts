import { expect, it } from 'vitest';
import type { Note } from '../../../lib/notes';
import { findSameDay } from '../../../lib/views/find-same-day';
import { makeNote, makeNotes } from '../../fakes/make-notes';

const event = (id: string, start: string, members: Partial<Note> = {}): Note =>
  makeNote(id, { kind: 'event', start, ...members });

const sameDayAs = (note: Note, ...others: readonly Note[]): readonly string[] =>
  findSameDay(note, makeNotes([note, ...others])).map(({ id }) => id);

it('finds what else began on the day of an event', () => {
  const others = [event('split', '2016-04-01'), event('later', '2016-04-02'), event('month', '2016-04')];
  expect(sameDayAs(event('opening', '2016-04-01'), ...others)).toEqual(['split']);
});

it.each([
  ['a month alone', event('a', '2016-04'), event('b', '2016-04')],
  [
    'what it is related to',
    event('a', '2016-04-01', { relations: [{ type: 'see-also', to: 'b' }] }),
    event('b', '2016-04-01'),
  ],
  [
    'what is related to it',
    event('a', '2016-04-01'),
    event('b', '2016-04-01', { relations: [{ type: 'part-of', to: 'a' }] }),
  ],
  ['a firm founded then', event('a', '2016-04-01'), makeNote('b', { start: '2016-04-01' })],
  ['an event, for a firm founded then', makeNote('a', { start: '2016-04-01' }), event('b', '2016-04-01')],
  ['what is undated', makeNote('a', { kind: 'event' }), makeNote('b', { kind: 'event' })],
])('leaves out %s', (_, note, other) => {
  expect(sameDayAs(note, other)).toEqual([]);
});
