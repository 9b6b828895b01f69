import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, withSite } from '../../../lib/settings';

/** As version 1 stores them. Frozen: a later version must still read this. */
const VERSION_1 = {
  kinds: { company: true, ministry: true, date: false, figure: true, term: false },
  markStyle: 'tint',
  openOn: 'click',
  language: 'ja',
  sitesOff: ['www.ft.com'],
};

it('reads what version 1 stored', () => {
  expect(parseSettings(VERSION_1)).toEqual({ ...VERSION_1, density: 'auto', palette: 'auto' });
});

it.each([null, undefined, 'x', 3, []])('gives the defaults for %j', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

it('keeps the members that make sense beside one that does not', () => {
  const stored = { ...VERSION_1, markStyle: 'sparkling', sitesOff: ['not a host'] };
  expect(parseSettings(stored)).toEqual({
    ...DEFAULT_SETTINGS,
    ...VERSION_1,
    markStyle: 'line-and-tint',
    sitesOff: [],
  });
});

it('keeps density and palette, and only values there are', () => {
  const stored = { ...VERSION_1, density: 'first', palette: 'dark' };
  expect(parseSettings(stored)).toEqual(stored);
  expect(parseSettings({ density: 'few', palette: 'sepia' })).toEqual(DEFAULT_SETTINGS);
});

it('switches a site off once, and on again', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'b.example', false), 'a.example', false);
  expect(withSite(off, 'b.example', false).sitesOff).toEqual(['a.example', 'b.example']);
  expect(withSite(off, 'a.example', true).sitesOff).toEqual(['b.example']);
});
