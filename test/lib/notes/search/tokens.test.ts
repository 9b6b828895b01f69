import { expect, it } from 'vitest';
import {
  findTokens,
  makeTermCount,
  toNameTerms,
  toPhrase,
  toPlainPhrase,
  toTerms,
} from '../../../../lib/notes/search/tokens';

/** A text and the terms under which it is found. */
const TERMS: readonly (readonly [string, readonly string[]])[] = [
  ["The ministry's charges", ['ministry', 'charg']],
  ['ＪＥＰＸ and Hokkaidō', ['jepx', 'hokkaido']],
  ['2016年4月', ['2016', '年', '4', '月']],
  ['50kW未満の料金', ['50kw', '未満', '料金']],
  ['who is the', []],
  ['', []],
];

it.each(TERMS)('takes "%s" apart', (text, terms) => {
  expect(toTerms(text)).toEqual(terms);
});

const TEXTS = [
  "The ministry's charges, and the charges again",
  '託送料金は大臣が認可する。託送料金とは',
  'ＪＥＰＸ電力取引所',
];

it.each(TEXTS)('says the same of "%s" with what it has met before', (text) => {
  const memo = new Map();
  for (const round of [1, 2]) {
    expect([round, findTokens(text, memo)]).toEqual([round, findTokens(text)]);
    expect(toTerms(text, memo)).toEqual(toTerms(text));
    expect(toNameTerms(text, memo)).toEqual(toNameTerms(text));
    expect(toPhrase(text, memo)).toEqual(toPhrase(text));
    expect(toPlainPhrase(text, memo)).toBe(toPlainPhrase(text));
  }
});

it.each(TEXTS)('places each word of "%s" where it stands', (text) => {
  for (const { end, start, word } of findTokens(text))
    expect(text.slice(start, end).normalize('NFKC').toLowerCase().replace(/'s$/u, '')).toBe(word);
});

it('counts each term once, in either script', () => {
  const count = makeTermCount(new Set(toTerms('wheeling charges 料金')));
  expect(count('Charges for wheeling, and charges')).toBe(2);
  expect(count('Ｃｈａｒｇｅｓ of others')).toBe(1);
  expect(count('料金を認可する。')).toBe(1);
  expect(count('大臣が認可する。')).toBe(0);
  expect(count('')).toBe(0);
});
