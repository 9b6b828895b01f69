import { expect, it } from 'vitest';
import type { FigureValue } from '../../../lib/nlp';
import { findDualValue } from '../../../lib/views/dual-value';
import { makeAnnotations, makeEntity, makeFigure } from '../../fakes/make-annotations';

const YEN = makeFigure(10_000_000_000, { unit: 'JPY' });
const DOLLARS = makeFigure(75_000_000, { unit: 'USD' });

function dualOf(text: string, second: FigureValue = DOLLARS, asked = 'FIRST') {
  const entities = [
    makeEntity(text, ['FIRST'], { id: 'FIRST', type: 'figure', value: YEN }),
    makeEntity(text, ['SECOND'], { id: 'SECOND', type: 'figure', value: second }),
  ];
  const entity = entities.find(({ id }) => id === asked);
  const mention = entity?.mentions[0];
  if (entity === undefined || mention === undefined) throw new Error('no mention');
  return findDualValue(entity, mention, makeAnnotations(text, entities))?.en ?? null;
}

it('gives the value that the article puts in brackets beside it, and back', () => {
  expect(dualOf('It paid FIRST (SECOND) for it.')).toBe('$75 million');
  expect(dualOf('It paid FIRST (SECOND) for it.', DOLLARS, 'SECOND')).toBe('¥10 billion');
  expect(dualOf('FIRST（SECOND）を払った。')).toBe('$75 million');
});

it.each([
  ['apart', 'It paid FIRST and SECOND.', DOLLARS],
  ['with words in the brackets', 'It paid FIRST (about half of SECOND).', DOLLARS],
  ['with more in the brackets', 'It paid FIRST (SECOND a year).', DOLLARS],
  ['of one currency', 'It paid FIRST (SECOND).', makeFigure(9_000_000_000, { unit: 'JPY' })],
  ['of no currency', 'It paid FIRST (SECOND).', makeFigure(5, { unit: '%' })],
  ['of other denominators', 'It paid FIRST (SECOND).', makeFigure(1, { unit: 'USD', per: 'kWh' })],
])('does not link figures %s', (_, text, second) => {
  expect(dualOf(text, second)).toBeNull();
});
