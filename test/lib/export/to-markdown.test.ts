import { expect, it } from 'vitest';
import { toMarkdown } from '../../../lib/export';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';
import { ANNOTATIONS, withName } from './annotations';

const NOTES = makeNotes(
  [
    makeNote('kansai', {
      role: both('regional utility, Osaka', '大阪の電力会社'),
      facts: [makeFact('a', { seen: true, sources: ['meti'] })],
    }),
  ],
  [makeSource('meti', { title: 'Orders', publisher: 'METI', url: 'https://meti.example/(a)' })],
);

it('summarises an article, doubts first', () => {
  expect(toMarkdown(ANNOTATIONS, { notes: NOTES })).toBe(`# Five firms \\*told\\* to improve

The Sample Gazette · 2023-04-18 · [https://news.example/a?b=1](<https://news.example/a?b=1>)

## Differs from the notes or from itself (1)

- “Monday”: Monday → =Tuesday; [A \\[page\\]](<https://example.org/a%20b>), Kyodo

## Companies (2)

- **Kansai Electric Power** ×2 · regional utility, Osaka · Source: [Orders](<https://meti.example/(a)>), METI, 2023-04-18
- **the five** · kansai, kyushu

## Dates (1)

- **17 April 2023** · 2023-04-17

## Figures (1)

- **at least 700,000 customers** · 700000 customer
`);
});

it('is written in Japanese too', () => {
  const markdown = toMarkdown(ANNOTATIONS, { notes: NOTES, lang: 'ja' });
  expect(markdown).toContain('## 企業 (2)');
  expect(markdown).toContain('大阪の電力会社 · 出典: [Orders]');
});

/** A name in an article, and its line. */
const LINES: readonly (readonly [string, string])[] = [
  ['<img src=x onerror=alert(1)>', '- **\\<img src=x onerror=alert(1)\\>**'],
  ['[click](javascript:alert(1))', '- **\\[click\\](javascript:alert(1))**'],
  ['two\nlines', '- **two lines**'],
  ['`code` & _more_', '- **\\`code\\` & \\_more\\_**'],
  ['&lt;b&gt; &#60;', '- **\\&lt;b\\&gt; \\&\\#60;**'],
  ['1. item', '- **1\\. item**'],
];

it.each(LINES)('keeps %j text', (name, line) => {
  expect(toMarkdown(withName(name)).split('\n')).toContain(line);
});

it('links only addresses of the web', () => {
  const article = { ...ANNOTATIONS.article, url: 'javascript:alert(1)' };
  expect(toMarkdown({ ...ANNOTATIONS, article })).not.toContain('](<javascript');
});
