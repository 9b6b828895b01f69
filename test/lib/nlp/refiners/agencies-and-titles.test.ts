import { expect, it } from 'vitest';
import { dropAgencies } from '../../../../lib/nlp/refiners';
import { makeTrace } from '../../../../lib/nlp/trace';
import type { Candidate } from '../../../../lib/nlp/types';
import { toArticleFromText } from '../../../../lib/text';
import { AGENCIES, TITLES } from '../../../cases/agencies-and-titles';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

it.each(AGENCIES)('in %j: keeps %s, %s', (text, name, stays) => {
  const article = toArticleFromText(text, { lang: 'en' });
  const start = text.indexOf(name);
  const reading = { kind: 'pattern-name', name } as const;
  const candidate: Candidate = { start, end: start + name.length, type: 'company', rule: 'company/test', reading };
  const left = dropAgencies([candidate], { article, text, lang: 'en', published: null }, makeTrace());
  expect(left).toEqual(stays ? [candidate] : []);
});

it.each(TITLES)('finds firms and bodies in %j', (marked) => {
  const { text, marks } = readMarks(marked);
  const found = mentionsOf(annotateText(text, ELECTRICITY_NOTES)).filter(
    ({ entity }) => entity.type === 'company' || entity.type === 'ministry',
  );
  expect(found.map(toMark)).toEqual(marks);
});
