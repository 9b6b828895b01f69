import { expect, it } from 'vitest';
import { annotate, makeTrace } from '../../../../lib/nlp';
import { toArticleFromText } from '../../../../lib/text';
import { makeNotes } from '../../../fakes/make-notes';

const TEXT = 'Denka Widgets Inc. sold 20 plants in May 2016. The company gave no reason.';

it('loses only the names of the notes when they cannot be read', () => {
  const notes = {
    ...makeNotes([]),
    get aliases(): never {
      throw new Error('the pack is gone');
    },
  };
  const trace = makeTrace();
  const { entities } = annotate(toArticleFromText(TEXT, { lang: 'en' }), notes, { trace });
  expect(entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
    'Denka Widgets Inc.',
    'The company',
    '20 plants',
    'May 2016',
  ]);
  const failures = trace.entries.filter(({ reason }) => reason.includes('the pack is gone'));
  expect(failures.map(({ step }) => step)).toEqual(['names', 'decide-names', 'settle-patterns']);
});

it('runs every stage through the given measure, detectors before refiners', () => {
  const stages: string[] = [];
  const measure = <T>(stage: string, work: () => T): T => {
    stages.push(stage);
    return work();
  };
  annotate(toArticleFromText(TEXT, { lang: 'en' }), makeNotes([]), { measure });
  expect(stages.indexOf('names')).toBe(0);
  expect(stages.indexOf('blocks')).toBeGreaterThan(stages.indexOf('references'));
  expect(stages.at(-1)).toBe('keep-longest');
});
