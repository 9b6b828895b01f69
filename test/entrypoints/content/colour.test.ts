import { expect, it } from 'vitest';
import { toLook } from '../../../entrypoints/content/backdrop';
import { contrastOf, parseColour, type Rgb } from '../../../entrypoints/content/colour';

it.each([
  ['rgb(250, 249, 246)', [250, 249, 246], 1],
  ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
  ['rgb(10 20 30 / 0.5)', [10, 20, 30], 0.5],
  ['color(srgb 1 0.5 0 / 0.25)', [255, 127.5, 0], 0.25],
  ['oklch(1 0 none)', [255, 255, 255], 1],
  ['lab(0 20 30)', [0, 0, 0], 1],
])('reads %s', (computed, rgb, alpha) => {
  const colour = parseColour(computed);
  expect(colour?.alpha).toBe(alpha);
  for (const [at, channel] of rgb.entries()) expect(colour?.rgb[at]).toBeCloseTo(channel, 0);
});

it.each(['', 'transparent', 'currentcolor', 'rgb(1, 2)', 'url(#a)'])('does not read %j', (computed) => {
  expect(parseColour(computed)).toBeNull();
});

it('gives black on white its contrast, whichever comes first', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrastOf([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5);
});

const WHITE: Rgb = [255, 255, 255];
const NIGHT: Rgb = [18, 18, 18];

it.each([
  ['dark text on white', WHITE, [51, 51, 51], { ground: 'light', markStyle: 'line-and-tint' }],
  ['light text on dark', NIGHT, [222, 222, 222], { ground: 'dark', markStyle: 'line-and-tint' }],
  ['text of no known colour', WHITE, null, { ground: 'light', markStyle: 'line-and-tint' }],
  ['grey text that a tint would drown', WHITE, [118, 118, 118], { ground: 'light', markStyle: 'line' }],
  ['text that is too pale by itself', WHITE, [200, 200, 200], { ground: 'light', markStyle: 'line' }],
] as const)('chooses the look for %s', (_, ground, text, look) => {
  expect(toLook(ground, text, 'line-and-tint', 'auto')).toEqual(look);
});

it('takes the palette that the reader chose, whatever the ground', () => {
  expect(toLook([255, 255, 255], [51, 51, 51], 'line', 'dark').ground).toBe('dark');
  expect(toLook([18, 18, 18], [222, 222, 222], 'line', 'light').ground).toBe('light');
});
