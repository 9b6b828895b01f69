import { expect, it } from 'vitest';
import { caseFits, namesCaseFits } from '../../../../lib/nlp/names/case-fits';
import { foldWord, stemWord } from '../../../../lib/nlp/names/fold';
import { gapFits, gapOf } from '../../../../lib/nlp/names/gaps';
import { endOfCompany, goesOnAsAnother } from '../../../../lib/nlp/names/legal-suffixes';
import { tokenAt, toTokens } from '../../../../lib/nlp/names/tokens';

it.each([
  ['Liberalisation', 'liberalization', true],
  ['labour', 'labor', true],
  ['centre', 'center', true],
  ['programmes', 'programs', true],
  ['defence', 'defense', true],
  ['ＭＥＴＩ', 'METI', true],
  ['Kan\u00adsai', 'Kansai', true],
  ['four', 'for', false],
  ['this', 'thiz', false],
  ['wise', 'wize', false],
  ['Kansai', 'Kanto', false],
])('compares %s with %s: %s', (a, b, same) => {
  expect(foldWord(a) === foldWord(b)).toBe(same);
});

it.each([
  ['orders', 'order'],
  ['utilities', 'utility'],
  ['surcharges', 'surcharge'],
  ['boxes', 'box'],
  ['gas', 'gas'],
  ['business', 'business'],
  ['basis', 'basis'],
  ['surplus', 'surplus'],
  ['order', 'order'],
])('takes the plural ending from %s: %s', (word, stem) => {
  expect(stemWord(word)).toBe(stem);
});

it.each([
  [' ', 'space'],
  ['\u00a0 ', 'space'],
  ['\n', 'space'],
  ['-', 'hyphen'],
  ['\u2011', 'hyphen'],
  ['’', 'apostrophe'],
  ['. ', 'stop'],
  [', ', 'comma'],
  ['., ', 'stop-comma'],
  ['', 'none'],
  ['\n\n', 'other'],
  [' — ', 'other'],
  [' (', 'other'],
  ['; ', 'other'],
  ['/', 'other'],
])('tells that %j is a gap of kind %s', (between, kind) => {
  expect(gapOf(between)).toBe(kind);
});

it.each([
  ['space', 'hyphen', 'x', true],
  ['comma', 'space', 'x', true],
  ['stop', 'space', 'x', true],
  ['space', 'comma', 'and', true],
  ['space', 'comma', 'power', false],
  ['space', 'stop', 'x', false],
  ['apostrophe', 'space', 'x', false],
  ['space', 'other', 'x', false],
] as const)('lets a %s of the name be a %s of the text before %j: %s', (ofName, ofText, next, fits) => {
  expect(gapFits(ofName, ofText, next)).toBe(fits);
});

it.each([
  ['TEPCO', 'Tepco', true],
  ['Tepco', 'TEPCO', true],
  ['SoftBank', 'Softbank', true],
  ['eREX', 'Erex', true],
  ['of', 'OF', true],
  ['EGC', 'Egc', false],
  ['Hope', 'hope', false],
  ['FIT', 'fit', false],
  ['FIT', 'Fit', false],
])('lets %s be written %s: %s', (ofName, ofText, fits) => {
  expect(caseFits(ofName, ofText)).toBe(fits);
});

it('lets a long name go on small, a short one not', () => {
  const long = ['Ministry', 'of', 'Economy', 'Trade', 'and', 'Industry'];
  expect(namesCaseFits(long, ['Ministry', 'of', 'economy', 'trade', 'and', 'industry'])).toBe(true);
  expect(namesCaseFits(long, ['ministry', 'of', 'economy', 'trade', 'and', 'industry'])).toBe(false);
  expect(namesCaseFits(['Kansai', 'Electric'], ['Kansai', 'electric'])).toBe(false);
});

it.each([
  ['Tokyo Gas Co. of', 'Tokyo Gas Co.'],
  ['Tokyo Gas, Inc. of', 'Tokyo Gas, Inc.'],
  ['Tokyo Gas Co., Ltd. of', 'Tokyo Gas Co., Ltd.'],
  ['TOKYO GAS CO. OF', 'TOKYO GAS CO.'],
  ['Tokyo Gas, including', 'Tokyo Gas'],
  ['Tokyo Gas Coal', 'Tokyo Gas'],
  ['Tokyo Gas. Inc. is', 'Tokyo Gas'],
  ['Tokyo Gas company', 'Tokyo Gas'],
])('ends the company of %j at %j', (text, name) => {
  expect(text.slice(0, endOfCompany(text, 'Tokyo Gas'.length))).toBe(name);
});

it('tells a one-word name from the beginning of another', () => {
  expect(goesOnAsAnother('Kanden Gas', 0, 6)).toBe(true);
  expect(goesOnAsAnother('Kanden gas', 0, 6)).toBe(false);
  expect(goesOnAsAnother('Kanden Gasoline', 0, 6)).toBe(false);
  expect(goesOnAsAnother('Kansai Electric Power', 0, 15)).toBe(false);
});

it('cuts words, initials and ampersands with their places', () => {
  const text = 'The U.S. firm AT&T’s 50Hz';
  const tokens = toTokens(text);
  expect(tokens.words).toEqual(['the', 'us', 'firm', 'at', 'and', 't', 's', '50hz']);
  expect(text.slice(tokens.starts[1], tokens.ends[1])).toBe('U.S.');
  expect(tokenAt(tokens, 5)).toBe(2);
  expect(tokenAt(tokens, 999)).toBe(tokens.count);
});
