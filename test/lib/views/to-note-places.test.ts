import { expect, it } from 'vitest';
import { toNotePlaces } from '../../../lib/views';
import { makeAnnotations, makeDate, makeEntity } from '../../fakes/make-annotations';
import { makeNote, makeNotes } from '../../fakes/make-notes';

const TEXT = 'METI ordered five on April 17, 2023. METI waits until May 12. Retail choice came in 2016.';
const ARTICLE = makeAnnotations(TEXT, [
  makeEntity(TEXT, ['METI'], { id: 'meti', type: 'ministry', note: 'meti' }),
  makeEntity(TEXT, ['April 17, 2023'], { id: 'd', type: 'date', value: makeDate('2023-04-17') }),
  makeEntity(TEXT, ['Retail choice'], { id: 'choice', type: 'term', note: 'choice' }),
]);
const NOTES = makeNotes([
  makeNote('meti', { kind: 'ministry' }),
  makeNote('order', { kind: 'case', theme: 'cases', start: '2023-04-17' }),
  makeNote('choice', { kind: 'term' }),
  makeNote('other', { kind: 'event', theme: 'reform', start: '2011-03-11' }),
]);

it('tells where an article names a note, with how many times', () => {
  expect(toNotePlaces('meti', ARTICLE, NOTES)).toEqual([{ kind: 'ministry', words: 'METI', start: 0, mentions: 2 }]);
  expect(toNotePlaces('choice', ARTICLE, NOTES)).toMatchObject([{ kind: 'term', words: 'Retail choice' }]);
});

it('tells the dates on which it began or ended', () => {
  expect(toNotePlaces('order', ARTICLE, NOTES)).toMatchObject([
    { kind: 'date', words: 'April 17, 2023', start: TEXT.indexOf('April 17') },
  ]);
});

it.each(['other', 'unheard-of'])('has nothing to tell of %s', (id) => {
  expect(toNotePlaces(id, ARTICLE, NOTES)).toEqual([]);
});
