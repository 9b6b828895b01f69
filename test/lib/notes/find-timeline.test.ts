import { expect, it } from 'vitest';
import { findTimeline, type Note } from '../../../lib/notes';
import { makeNotes } from '../../fakes/make-notes';
import { makeSoundNote } from '../../fakes/make-pack';

const show = (notes: readonly Note[]): string[] =>
  findTimeline(makeNotes(notes)).map(
    ({ firstDay, lane, lastDay, note }) => `${note.id} ${lane} ${firstDay} ${lastDay}`,
  );

it('sorts by first day, then the longer first', () => {
  const event = (id: string, start: string, end?: string): Note =>
    makeSoundNote(id, { kind: 'event', theme: 'reform', start, ...(end !== undefined && { end }) });
  expect(
    show([event('d', '2016-04-01'), event('c', '2016-04'), event('b', 'FY2016'), event('a', '2011-03', '2015-08-11')]),
  ).toEqual([
    'a opening 2011-03-01 2015-08-11',
    'b opening 2016-04-01 2017-03-31',
    'c opening 2016-04-01 2016-04-30',
    'd opening 2016-04-01 2016-04-01',
  ]);
});

/** Kind, theme and lane of the note, and the row it stands in. */
const LANES: readonly (readonly [Partial<Note>, string | null])[] = [
  [{ kind: 'law', theme: 'reform' }, 'law'],
  [{ kind: 'case', theme: 'cases' }, 'cases'],
  [{ kind: 'event', theme: 'reform' }, 'opening'],
  [{ kind: 'event', theme: 'generation' }, 'shocks'],
  [{ kind: 'event', theme: 'generation', lane: 'law' }, 'law'],
  [{ kind: 'ministry', theme: 'authorities' }, 'markets'],
  [{ kind: 'term', theme: 'markets' }, 'markets'],
  [{ kind: 'company', theme: 'bodies', lane: 'markets' }, 'markets'],
  // no events
  [{ kind: 'company', theme: 'utilities' }, null],
  [{ kind: 'officeholder', theme: 'people' }, null],
];

it.each(LANES)('places %j', (members, lane) => {
  expect(findTimeline(makeNotes([makeSoundNote('x', { start: '2016', ...members })]))[0]?.lane ?? null).toBe(lane);
});

it('leaves out what has no date, or none that exists', () => {
  expect(
    show([makeSoundNote('a', { kind: 'event' }), makeSoundNote('b', { kind: 'event', start: '2016-02-30' })]),
  ).toEqual([]);
});
