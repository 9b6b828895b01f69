import { expect, it } from 'vitest';
import { REFERENCES_TO_GROUPS } from '../../../cases/references-to-groups';
import { REFERENCES_TO_ONE } from '../../../cases/references-to-one';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

it.each([...REFERENCES_TO_ONE, ...REFERENCES_TO_GROUPS])('resolves the references in %j', (marked) => {
  const { text, marks } = readMarks(marked);
  const found = mentionsOf(annotateText(text, ELECTRICITY_NOTES)).filter(
    ({ mention }) => mention.via === 'coreference',
  );
  expect(found.map(toMark)).toEqual(marks);
});
