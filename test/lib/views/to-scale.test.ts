import { expect, it } from 'vitest';
import type { FigureValue } from '../../../lib/nlp';
import { toCardView } from '../../../lib/views';
import { makeAnnotations, makeEntity, makeFigure } from '../../fakes/make-annotations';
import { makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';

const figure = (id: string, value: number, members: Partial<ReturnType<typeof makeFact>> = {}) =>
  makeFact(id, {
    kind: 'figure',
    value,
    unit: 'JPY',
    asOf: '2023-03-30',
    seen: true,
    sources: ['paper'],
    statement: { en: 'Surcharges in total', ja: '課徴金の合計' },
    ...members,
  });

const CARTEL = makeNote('cartel', {
  short: { en: 'Electricity cartel', ja: '電力カルテル' },
  facts: [
    figure('total', 101_033_990_000),
    figure('chugoku', 70_715_860_000, { partOf: 'total' }),
    // larger figures of the same unit that are no part of anything, and no whole
    figure('sales', 1_138_400_000_000),
    figure('bill', 6_500),
    figure('guess', 5_000_000, { partOf: 'total', seen: false }),
    figure('customers', 500, { unit: 'customer', partOf: 'total' }),
    figure('more', 200_000_000_000, { partOf: 'total' }),
  ],
});
const OTHER = makeNote('utility', { facts: [figure('total', 900_000_000_000), figure('part', 70_715_860_000)] });
const NOTES = makeNotes([CARTEL, OTHER], [makeSource('paper')]);

const CHUGOKU = makeFigure(70_700_000_000, { unit: 'JPY' });

/** The scale of the figure in a sentence that names the note, or in the next one. */
function scaleOf(value: FigureValue, { note = 'cartel', text = 'The cartel cost one firm FIGURE.' } = {}) {
  const annotations = makeAnnotations(text, [
    makeEntity(text, ['cartel'], { id: 'cartel', type: 'term', note }),
    makeEntity(text, ['FIGURE'], { id: 'figure', type: 'figure', value, mention: { via: 'pattern' } }),
  ]);
  return toCardView(annotations, { entityId: 'figure', start: text.indexOf('FIGURE') }, NOTES)?.scale ?? null;
}

it('compares a part with the whole that the notes name, with source and day', () => {
  const scale = scaleOf(CHUGOKU);
  expect(scale?.share).toBeCloseTo(0.6998, 3);
  expect(scale?.words.en).toBe(
    'About 70% of ¥101,033.99 million: Electricity cartel, surcharges in total (30 March 2023)',
  );
  expect(scale?.words.ja).toBe('1010億3399万円の約70%：電力カルテル、課徴金の合計（2023年3月30日時点）');
  expect(scale?.sources.map(({ publisher }) => publisher)).toEqual(['Publisher paper']);
});

/** Figures that must not be compared, and why. */
const NONE: readonly (readonly [string, FigureValue, { readonly note?: string; readonly text?: string }?])[] = [
  ['a smaller figure of the unit that is no part', makeFigure(6_500, { unit: 'JPY' })],
  ['a larger one that is no part', makeFigure(1_138_400_000_000, { unit: 'JPY' })],
  ['the whole itself', makeFigure(101_033_990_000, { unit: 'JPY' })],
  ['a figure the notes do not have', makeFigure(50_000_000_000, { unit: 'JPY' })],
  ['a near figure beyond rounding', makeFigure(71_700_000_000, { unit: 'JPY' })],
  ['the number in another currency', makeFigure(70_700_000_000, { unit: 'USD' })],
  ['the number of no unit', makeFigure(70_700_000_000)],
  ['the number per something', makeFigure(70_700_000_000, { unit: 'JPY', per: 'kWh' })],
  ['a range from it', makeFigure(70_700_000_000, { unit: 'JPY', high: 80_000_000_000 })],
  ['a rise by it', makeFigure(70_700_000_000, { unit: 'JPY', change: 'up' })],
  ['a part nobody has seen', makeFigure(5_000_000, { unit: 'JPY' })],
  ['a part of another unit', makeFigure(500, { unit: 'customer' })],
  ['a part larger than its whole', makeFigure(200_000_000_000, { unit: 'JPY' })],
  ['a note that is not named in the sentence', CHUGOKU, { text: 'The cartel ended. One firm paid FIGURE.' }],
  ['a note that calls it no part', CHUGOKU, { note: 'utility' }],
  ['a name without a note', CHUGOKU, { note: 'nobody' }],
];

it.each(NONE.map(([what, value, where]) => ({ what, value, where })))(
  'compares nothing for $what',
  ({ value, where }) => {
    expect(scaleOf(value, where)).toBeNull();
  },
);
