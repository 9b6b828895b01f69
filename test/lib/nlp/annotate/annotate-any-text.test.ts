import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../../../lib/nlp';
import type { Article, BlockKind } from '../../../../lib/text';
import { annotateText, mentionsOf } from '../../../fakes/annotate-text';
import { ELECTRICITY_NOTES } from '../../../fakes/electricity-notes';

/** Pieces that rules look for, so that chance puts them together in ways no story does. */
const PIECES = [
  'Kansai Electric',
  'KEPCO',
  'the ministry',
  'the five',
  'both companies',
  'including',
  'and',
  '&',
  'Co.',
  'Inc.',
  ',',
  '(',
  ')',
  '—',
  '“',
  '’s',
  '\n',
  '\n\n',
  '2016',
  '70%',
  '¥',
  'five',
  'by May 12',
  'separate power generation',
  'Ministry of',
  'of',
  '関電',
  '中電',
  '\u0000',
  '\ud800',
  '\u00ad',
  '👩‍🚒',
  'İ',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 80 })
    .map((parts) => parts.join(' ')),
);

const langs = fc.constantFrom('en', 'ja', 'de', 'und', '');

it('never throws, and gives sound mentions, whatever the text', () => {
  fc.assert(
    fc.property(texts, langs, (text, lang) => {
      let last = 0;
      for (const { mention } of mentionsOf(annotateText(text, ELECTRICITY_NOTES, lang))) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.text.trim()).toBe(mention.text);
        expect(mention.text).not.toBe('');
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

it('never throws on blocks that fit no text', () => {
  const kinds: readonly BlockKind[] = ['paragraph', 'stamp', 'outside', 'headline'];
  const block = fc.record({
    start: fc.integer({ min: -5, max: 90 }),
    end: fc.integer({ min: -5, max: 90 }),
    kind: fc.constantFrom(...kinds),
  });
  fc.assert(
    fc.property(texts, fc.array(block, { maxLength: 5 }), fc.string(), (text, blocks, published) => {
      const article: Article = {
        url: null,
        title: null,
        byline: null,
        site: null,
        published,
        lang: 'en',
        text,
        blocks,
      };
      expect(() => annotate(article, ELECTRICITY_NOTES)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

/** A text of one kind of burden; `size` is its length in words or marks. */
const BURDENS: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => '7'.repeat(size * 5),
  commas: (size) => ', '.repeat(size),
  brackets: (size) => '('.repeat(size) + ')'.repeat(size),
  names: (size) => 'Kansai Electric, '.repeat(size / 2),
  references: (size) => 'the company and both firms met the five. '.repeat(size / 8),
  capitals: (size) => 'Kansai '.repeat(size),
  counts: (size) => 'five power companies, '.repeat(size / 3),
  articles: (size) => 'the '.repeat(size),
};

it.each(Object.entries(BURDENS))(
  'reads ten times as many %s in about ten times the time',
  { retry: 2 },
  (_name, make) => {
    const time = (size: number): number => {
      const text = make(size);
      const start = performance.now();
      annotateText(text, ELECTRICITY_NOTES);
      return performance.now() - start;
    };
    time(3000);
    const small = Math.min(time(3000), time(3000), time(3000));
    const large = Math.min(time(30_000), time(30_000));
    // A quadratic step takes a hundred times as long; the bound leaves room for a busy machine.
    expect(large).toBeLessThan(Math.max(small, 5) * 40);
  },
);
