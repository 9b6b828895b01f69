import { expect, it } from 'vitest';
import { annotate, annotateInSteps, makeTrace } from '../../../../lib/nlp';
import { toArticleFromText } from '../../../../lib/text';
import { WIRE_STORY } from '../../../cases/wire-story';
import { annotateText, mentionsOf, toMark } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';
import { readMarks } from '../../../fakes/read-marks';

const STORY = readMarks(WIRE_STORY);
const ANNOTATIONS = annotateText(STORY.text, ELECTRICITY_NOTES);

it('finds all that a wire story names, dates and counts, and nothing below it', () => {
  expect(mentionsOf(ANNOTATIONS).map(toMark)).toEqual(STORY.marks);
});

it('reads in steps what it reads at once, a rest after each', () => {
  const steps = annotateInSteps(
    toArticleFromText(STORY.text, { lang: 'en', published: '2023-04-18' }),
    ELECTRICITY_NOTES,
  );
  let rests = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) rests += 1;
  expect(step.value).toEqual(ANNOTATIONS);
  expect(rests).toBeGreaterThan(10);
});

it('gives each mention its own words of the article', () => {
  for (const { mention } of mentionsOf(ANNOTATIONS)) {
    expect(STORY.text.slice(mention.start, mention.end)).toBe(mention.text);
  }
});

it('sorts mentions and keeps them apart and within one block', () => {
  const { blocks } = toArticleFromText(STORY.text, { lang: 'en' });
  let last = 0;
  for (const { mention } of mentionsOf(ANNOTATIONS)) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
    expect(block?.kind, mention.text).toMatch(/^(?!stamp|outside)./u);
    last = mention.end;
  }
});

it('lists entities in the order of their first mentions, groups by their members', () => {
  const firsts = ANNOTATIONS.entities.map(({ mentions }) => mentions[0]?.start ?? -1);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  const ids = new Set(ANNOTATIONS.entities.map(({ id }) => id));
  expect(ANNOTATIONS.entities.filter(({ members }) => members !== undefined).map(({ id, name }) => [id, name])).toEqual(
    [
      ['group:1', 'the three'],
      ['group:2', 'the two utilities'],
    ],
  );
  for (const id of ANNOTATIONS.entities.flatMap(({ members }) => members ?? [])) expect(ids).toContain(id);
});

it('says how each was found and, of a reference, why', () => {
  const byText = new Map(mentionsOf(ANNOTATIONS).map(({ mention }) => [mention.text, mention]));
  expect(byText.get('Kansai Electric')).toMatchObject({ via: 'alias' });
  expect(byText.get('Kansai Electric')).not.toHaveProperty('reason');
  expect(byText.get('Monday')).toMatchObject({ via: 'pattern' });
  expect(byText.get('The company')).toMatchObject({
    via: 'coreference',
    reason: { en: expect.stringContaining('company'), ja: expect.stringContaining('企業') },
  });
  expect(byText.get('The three')).toMatchObject({
    via: 'coreference',
    reason: { en: 'the article lists the 3 by name', ja: '記事が名を挙げた3社' },
  });
});

it('tells a trace who proposed, who dropped and why', () => {
  const trace = makeTrace();
  annotate(toArticleFromText(STORY.text, { lang: 'en', published: '2023-04-18' }), ELECTRICITY_NOTES, { trace });
  const { text } = STORY;
  const of = (words: string) => trace.entries.filter(({ start, end }) => text.slice(start, end) === words);
  expect(of('Chubu Electric').map(({ action }) => action)).toContain('proposed');
  const dropped = of('Chubu Electric').filter(({ action }) => action === 'dropped');
  expect(dropped.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/shares words|outside/u));
});

it('gives the calendar date of publication, or null', () => {
  expect(ANNOTATIONS.article.published).toBe('2023-04-18');
  expect(annotateText('Nothing is dated here.', ELECTRICITY_NOTES, 'en', '').article.published).toBeNull();
});
