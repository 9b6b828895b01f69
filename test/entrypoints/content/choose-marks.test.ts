import { afterEach, expect, it, vi } from 'vitest';
import { makeChoice } from '../../../entrypoints/content/choose-marks';
import type { Mark, PageSettings } from '../../../lib/protocol';

const TEXT = 'Kansai and METI and Kansai.\nKansai and METI.\nMETI.';

/** Every name in the text as a mark; the doubtful ones by number. */
const MARKS: readonly Mark[] = [...TEXT.matchAll(/Kansai|METI/gu)].map(({ 0: entityId, index }) => ({
  start: index,
  end: index + entityId.length,
  type: 'company',
  entityId,
  doubt: false,
}));

const shown = (density: PageSettings['density'], marks = MARKS): readonly number[] => {
  const choose = makeChoice(density, TEXT);
  return marks.flatMap((mark, index) => (choose(mark) ? [index] : []));
};

const forceColours = (matches: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
};

afterEach(() => vi.unstubAllGlobals());

it('draws all mentions', () => {
  forceColours(true);
  expect(shown('all')).toEqual([0, 1, 2, 3, 4, 5]);
});

it('draws of each entity the first in every paragraph', () => {
  expect(shown('first')).toEqual([0, 1, 3, 4, 5]);
});

it('draws a doubt whatever the density', () => {
  expect(
    shown(
      'first',
      MARKS.map((mark, at) => ({ ...mark, doubt: at === 2 })),
    ),
  ).toEqual([0, 1, 2, 3, 4, 5]);
});

it('leaves it to the system’s colours where the reader has not chosen', () => {
  forceColours(false);
  expect(shown('auto')).toHaveLength(6);
  forceColours(true);
  expect(shown('auto')).toEqual([0, 1, 3, 4, 5]);
});
