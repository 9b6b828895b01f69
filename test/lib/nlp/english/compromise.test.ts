import { expect, it } from 'vitest';
import { lexiconTags, tagWords } from '../../../../lib/nlp/english/compromise';

it.each([
  ['boston', 'City'],
  ['releases', 'PresentTense'],
  ['japanese', 'Demonym'],
])('knows %s as %s', (word, tag) => {
  expect(lexiconTags(word)).toContain(tag);
});

it.each(['', 'kioxia', 'constructor', '__proto__', 'Boston '])('holds nothing of %j', (word) => {
  expect(lexiconTags(word)).toEqual([]);
});

it('gives every word of a headline its part of speech', () => {
  const words = tagWords('Tokyo Gas Raises Prices');
  expect(words.map(({ text }) => text)).toEqual(['Tokyo', 'Gas', 'Raises', 'Prices']);
  expect(words.map(({ tags }) => tags.has('Verb'))).toEqual([false, false, true, false]);
});

it('has no words for an empty line', () => {
  expect(tagWords('')).toEqual([]);
});
