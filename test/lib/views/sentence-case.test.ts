import { expect, it } from 'vitest';
import { toSentenceCase } from '../../../lib/views/sentence-case';

it.each([
  ['legal unbundling', 'Legal unbundling'],
  ['at least 700,000 customers', 'At least 700,000 customers'],
  ['five', 'Five'],
  ['non-fossil value', 'Non-fossil value'],
  // written so by their owners or by a unit
  ['eREX', 'eREX'],
  ['kWh value', 'kWh value'],
  ['“the five”', '“the five”'],
  ['700,000', '700,000'],
])('writes "%s" at the start of a line as "%s"', (en, written) => {
  expect(toSentenceCase({ en, ja: '語' })).toEqual({ en: written, ja: '語' });
});
