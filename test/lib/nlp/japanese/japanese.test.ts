import { expect, it } from 'vitest';
import { NAMES_JAPANESE } from '../../../cases/names-japanese';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

it.each(NAMES_JAPANESE)('links the names in %j', (marked) => {
  const { text, marks } = readMarks(marked);
  const found = mentionsOf(annotateText(text, ELECTRICITY_NOTES, 'ja')).filter(
    ({ mention }) => mention.via === 'alias',
  );
  expect(found.map(toMark)).toEqual(marks);
});
