import { expect, it } from 'vitest';
import { NAMES_AMBIGUOUS } from '../../../cases/names-ambiguous';
import { NAMES_OF_BODIES } from '../../../cases/names-of-bodies';
import { NAMES_OF_FIRMS } from '../../../cases/names-of-firms';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

it.each([...NAMES_OF_FIRMS, ...NAMES_OF_BODIES, ...NAMES_AMBIGUOUS])('links the names in %j', (marked) => {
  const { text, marks } = readMarks(marked);
  const found = mentionsOf(annotateText(text, ELECTRICITY_NOTES)).filter(
    ({ mention, entity }) => mention.via === 'alias' && entity.type !== 'term',
  );
  expect(found.map(toMark)).toEqual(marks);
});
