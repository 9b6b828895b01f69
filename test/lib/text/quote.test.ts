import { expect, it } from 'vitest';
import { findQuote, toQuote } from '../../../lib/text';

const TEXT = 'The five met. Of the five, the first spoke. Later the five left, and the five were seen no more.';

it('finds each of several equal passages by its context, after the text has moved', () => {
  const moved = `A new first paragraph came in here.\n\n${TEXT.replace('Later', 'Much later')}`;
  for (const match of TEXT.matchAll(/the five/gu)) {
    const found = findQuote(moved, toQuote(TEXT, { start: match.index, end: match.index + 8 }));
    const expected = moved.indexOf(TEXT.slice(match.index, match.index + 14));
    expect(found).toEqual({ start: expected, end: expected + 8 });
  }
});

it('takes the nearest where the context tells nothing', () => {
  const quote = toQuote('x'.repeat(40), { start: 0, end: 0 });
  expect(findQuote('abc', quote)).toBeNull();
  const alone = { exact: 'five', prefix: '', suffix: '', start: 60 };
  expect(findQuote(TEXT, alone)).toEqual({
    start: TEXT.lastIndexOf('the five left') + 4,
    end: TEXT.lastIndexOf('the five left') + 8,
  });
});

it('finds nothing where the words are gone', () => {
  expect(findQuote('Nothing of it is left.', toQuote(TEXT, { start: 4, end: 8 }))).toBeNull();
});
