import { expect, it } from 'vitest';
import { TERMS_IN_SENTENCES } from '../../../cases/terms-in-sentences';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

it.each(TERMS_IN_SENTENCES)('links the terms in %j', (marked) => {
  const { text, marks } = readMarks(marked);
  const found = mentionsOf(annotateText(text, ELECTRICITY_NOTES)).filter(({ entity }) => entity.type === 'term');
  expect(found.map(toMark)).toEqual(marks);
});
