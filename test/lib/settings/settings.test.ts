import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, withSite } from '../../../lib/settings';

/** Settings as version 1 stores them: frozen, so that every later version still reads them. */
const VERSION_1 = {
  kinds: { company: true, ministry: true, date: false, figure: true, term: true },
  markStyle: 'line',
  openOn: 'click',
  language: 'ja',
  sitesOff: ['www.example.com'],
};

it('reads what version 1 stored', () => {
  expect(parseSettings(VERSION_1)).toEqual(VERSION_1);
});

it.each([null, undefined, 'text', 7, []])('gives the defaults for %j', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

it('keeps the members that make sense beside those that do not', () => {
  const stored = { ...VERSION_1, markStyle: 'glitter', sitesOff: ['not a host!'] };
  expect(parseSettings(stored)).toEqual({ ...VERSION_1, markStyle: DEFAULT_SETTINGS.markStyle, sitesOff: [] });
});

it('switches a site off once, on again, and keeps the list sorted', () => {
  const off = withSite(
    withSite(withSite(DEFAULT_SETTINGS, 'b.example', false), 'a.example', false),
    'b.example',
    false,
  );
  expect(off.sitesOff).toEqual(['a.example', 'b.example']);
  expect(withSite(off, 'b.example', true).sitesOff).toEqual(['a.example']);
});
