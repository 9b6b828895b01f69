import { expect, it } from 'vitest';
import { annotate } from '../../../../lib/nlp';
import type { Article } from '../../../../lib/text';
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

it('reads a name over a line break inside a block, and not over two blocks', () => {
  const text = 'Kansai\nElectric Power Co.';
  const article: Omit<Article, 'blocks'> = {
    url: null,
    title: null,
    byline: null,
    site: null,
    published: null,
    lang: 'en',
    text,
  };
  const whole = annotate(
    { ...article, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    ELECTRICITY_NOTES,
  );
  expect(mentionsOf(whole).map(toMark)).toEqual([{ text, id: 'kansai-electric-power' }]);
  const cut = annotate(
    {
      ...article,
      blocks: [
        { kind: 'headline', start: 0, end: 6 },
        { kind: 'paragraph', start: 7, end: text.length },
      ],
    },
    ELECTRICITY_NOTES,
  );
  expect(mentionsOf(cut).filter(({ mention }) => mention.via === 'alias')).toEqual([]);
});
