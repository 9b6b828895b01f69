import { expect, it } from 'vitest';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';

it.each([
  ['de', 'Der Versorger Kansai Electric Power hat am 12. Mai 2023 rund 3.000 Kunden verloren, teilte METI mit.'],
  ['fr', 'Kansai Electric Power a perdu 3 000 clients le 12 mai 2023, selon METI.'],
  ['und', 'Kansai Electric Power 2023-05-12 METI 3000'],
])('marks in %s only proper names that the notes hold', (lang, text) => {
  expect(mentionsOf(annotateText(text, ELECTRICITY_NOTES, lang)).map(toMark)).toEqual([
    { text: 'Kansai Electric Power', id: 'kansai-electric-power' },
    { text: 'METI', id: 'meti' },
  ]);
});

it('reads no English term or reference in another language', () => {
  const text = 'Switching heißt hier: the company wechselt. Wheeling charge, the five.';
  expect(mentionsOf(annotateText(text, ELECTRICITY_NOTES, 'de'))).toEqual([]);
});
