import { expect, it } from 'vitest';
import { toPageRecord } from '../../../entrypoints/background/tab-page';
import { toMarkedArticle } from '../../../entrypoints/background/to-marked-article';
import type { Annotations, Finding, Mention } from '../../../lib/nlp';

const mention = (start: number, end: number): Mention => ({ start, end, text: 'x', via: 'alias', rule: 'name' });
const finding = (verdict: Finding['verdict'], start: number, end: number): Finding => ({
  kind: 'fact',
  verdict,
  start,
  end,
  text: 'x',
  claim: 'x',
  expected: null,
  fact: null,
  sources: [],
});

const ANNOTATIONS: Annotations = {
  article: { url: null, title: null, byline: null, site: null, published: null, lang: 'en', text: 'x'.repeat(50) },
  entities: [
    { id: 'meti', type: 'ministry', name: 'METI', note: 'meti', mentions: [mention(0, 4), mention(30, 34)] },
    { id: 'date:2016', type: 'date', name: '2016', note: null, mentions: [mention(10, 14)] },
  ],
  findings: [finding('differs', 10, 14), finding('agrees', 0, 4), finding('related', 30, 34)],
};

it('puts the mentions of all entities in the order of the text', () => {
  const { marks } = toMarkedArticle('id', ANNOTATIONS);
  expect(marks.map(({ start, entityId }) => [start, entityId])).toEqual([
    [0, 'meti'],
    [10, 'date:2016'],
    [30, 'meti'],
  ]);
});

it('marks a doubt where a finding differs, and not where one agrees or is for comparison', () => {
  expect(toMarkedArticle('id', ANNOTATIONS).marks.map(({ doubt }) => doubt)).toEqual([false, true, false]);
});

it('keeps nothing of the page that the tab showed before', () => {
  const known = { url: 'https://a.example/1', choice: 'off' as const };
  expect(toPageRecord(known, 'https://a.example/1')).toBe(known);
  expect(toPageRecord(known, 'https://a.example/2')).toEqual({ url: 'https://a.example/2', choice: null });
  expect(toPageRecord(null, 'https://a.example/2').choice).toBeNull();
});
