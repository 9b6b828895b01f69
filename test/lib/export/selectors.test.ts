import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeSelectors } from '../../../lib/export/json-ld/selectors';
import { findQuote, type Span } from '../../../lib/text';

const toSelectors = (text: string, span: Span) => makeSelectors(text)(span);

/** Texts of few words, so that they repeat: within paragraphs, and as whole paragraphs; with letters beyond the basic plane. */
const word = fc.constantFrom('the', 'five', 'five.', '🔌', '電力', 'a', 'the five');
const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

/** A text and a span of whole characters in one paragraph of it. */
const passage = fc
  .tuple(text, fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([whole, at, length]): { readonly whole: string; readonly span: Span } => {
    const starts = [...whole.matchAll(/[^\n]/gu)].map(({ index }) => index);
    const start = starts[at % starts.length] ?? 0;
    const span = /^[^\n]*/u.exec(whole.slice(start))?.[0] ?? '';
    return { whole, span: { start, end: start + [...span].slice(0, length).join('').length } };
  });

it('finds its words again by quote and position, however often they stand there', () => {
  fc.assert(
    fc.property(passage, ({ span, whole }) => {
      const [{ exact, prefix = '', suffix = '' }] = toSelectors(whole, span);
      expect(findQuote(whole, { exact, prefix, suffix, start: span.start })).toEqual(span);
    }),
  );
});

it('finds them by paragraph and position', () => {
  fc.assert(
    fc.property(passage, ({ span, whole }) => {
      const [, { exact, prefix = '', refinedBy, suffix = '' }] = toSelectors(whole, span);
      const place = findQuote(whole, { exact, prefix, suffix, start: span.start });
      const found = [...whole.slice(place?.start, place?.end)].slice(refinedBy?.start, refinedBy?.end).join('');
      expect(found).toBe(whole.slice(span.start, span.end));
      if (whole.split(exact).length === 2)
        expect((place?.start ?? 0) + [...exact].slice(0, refinedBy?.start).join('').length).toBe(span.start);
    }),
  );
});

it('stands as one run in its paragraph, with no half character', () => {
  fc.assert(
    fc.property(passage, ({ span, whole }) => {
      for (const { exact, prefix = '', suffix = '' } of toSelectors(whole, span)) {
        expect(whole).toContain(prefix + exact + suffix);
        expect(prefix + suffix).not.toMatch(/\p{Cs}/u);
      }
      const [{ exact, prefix = '', suffix = '' }] = toSelectors(whole, span);
      expect(prefix + exact + suffix).not.toContain('\n');
    }),
  );
});

it('leaves out what lies beyond the paragraph', () => {
  const [quote, inParagraph] = toSelectors('Before.\n\nKansai Electric said so.\n\nAfter.', { start: 9, end: 24 });
  expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'Kansai Electric', prefix: '', suffix: ' said so.' });
  expect(inParagraph).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Kansai Electric said so.',
    refinedBy: { type: 'TextPositionSelector', start: 0, end: 15 },
  });
});

it('counts characters, not UTF-16 units', () => {
  const [, { refinedBy }] = toSelectors('🔌🔌 five', { start: 5, end: 9 });
  expect(refinedBy).toEqual({ type: 'TextPositionSelector', start: 3, end: 7 });
});

it('tells a paragraph that stands twice by what surrounds it', () => {
  const whole = 'One.\n\nSame.\n\nTwo.\n\nSame.';
  const [, second] = toSelectors(whole, { start: 19, end: 23 });
  expect(second).toMatchObject({ exact: 'Same.', prefix: 'One.\n\nSame.\n\nTwo.\n\n', suffix: '' });
});
