import { expect, it } from 'vitest';
import { splitLinks, withoutLinks } from '../../../lib/notes';

const PARAGRAPHS: readonly (readonly [string, ReturnType<typeof splitLinks>])[] = [
  ['The [[egc|commission]] advises.', [{ text: 'The ' }, { text: 'commission', note: 'egc' }, { text: ' advises.' }]],
  ['[[egc|The commission]]', [{ text: 'The commission', note: 'egc' }]],
  [
    '[[a|A]][[b|B]]',
    [
      { text: 'A', note: 'a' },
      { text: 'B', note: 'b' },
    ],
  ],
  ['[[meti|経産省]]の審議会', [{ text: '経産省', note: 'meti' }, { text: 'の審議会' }]],
  // no links
  ['The commission advises.', [{ text: 'The commission advises.' }]],
  ['The [[egc]] advises [1].', [{ text: 'The [[egc]] advises [1].' }]],
  ['a [[b|c', [{ text: 'a [[b|c' }]],
  ['[[|words]]', [{ text: '[[|words]]' }]],
  ['', []],
];

it.each(PARAGRAPHS)('splits "%s"', (paragraph, pieces) => {
  expect(splitLinks(paragraph)).toEqual(pieces);
  expect(withoutLinks(paragraph)).toBe(pieces.map(({ text }) => text).join(''));
});
