import { expect, it } from 'vitest';
import { toStory } from '../../../lib/export';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';
import { ANNOTATIONS, withName } from './annotations';

const NOTES = makeNotes(
  [
    makeNote('kansai', {
      name: both('Kansai Electric Power Company', '関西電力株式会社'),
      role: both('regional utility, Osaka', '大阪の電力会社'),
      facts: [
        makeFact('founded', {
          kind: 'date',
          value: '1951-05-01',
          statement: both('Founded', '設立'),
          seen: true,
          sources: ['book'],
        }),
        makeFact('unseen', { kind: 'date', value: '2023-04-17', sources: ['book'] }),
        makeFact('sales', {
          kind: 'figure',
          value: 700000,
          unit: 'customer',
          asOf: 'FY2022',
          statement: both('Customers seen', '閲覧'),
          seen: true,
          sources: ['meti', 'book', 'wire'],
        }),
        makeFact('order', {
          kind: 'date',
          value: '2023-04-17',
          statement: both('Ordered to improve', '業務改善命令'),
          seen: true,
          sources: ['meti'],
        }),
        makeFact('left-out', { seen: true, sources: ['book'] }),
      ],
    }),
  ],
  [
    makeSource('meti', { title: 'Orders', publisher: 'METI', url: 'https://meti.example/(a)', kind: 'official' }),
    makeSource('book', { title: 'A *History*', publisher: 'Press', published: null, via: 'a mirror' }),
    makeSource('wire', { title: 'Wire', publisher: 'Kyodo', kind: 'other' }),
  ],
);

it('lists names in both languages, values with ISO dates, and the sources to cite', () => {
  expect(toStory(ANNOTATIONS, { notes: NOTES })).toBe(`# Five firms \\*told\\* to improve

The Sample Gazette · 18 April 2023 (2023-04-18) · <https://news.example/a?b=1>

## Companies

- **Kansai Electric Power Company** (関西電力株式会社) · regional utility, Osaka
  - Customers seen: 700,000 customers (2022-04-01/2023-03-31) [1, 2]
  - Ordered to improve: 17 April 2023 (2023-04-17) [1]
  - Founded: 1 May 1951 (1951-05-01) [2]
- **“The five”** · Kansai Electric Power Company

## Dates

- **17 April 2023** (2023-04-17) · “Monday” [3]

## Figures

- **at least 700,000 customers** (700000 customer)

## Sources to cite

1. METI, “Orders”, 2023-04-18. <https://meti.example/(a)>
2. Press, “A \\*History\\*”, via a mirror. <https://example.org/book>
3. Kyodo, “A \\[page\\]”. <https://example.org/a%20b>
`);
});

it('is written in Japanese too, the Japanese name first', () => {
  const story = toStory(ANNOTATIONS, { notes: NOTES, lang: 'ja' });
  expect(story).toContain('- **関西電力株式会社** (Kansai Electric Power Company) · 大阪の電力会社');
  expect(story).toContain('  - 業務改善命令: 2023年4月17日 (2023-04-17) [1]');
  expect(story).toContain('## 引用する出典');
});

it('says what the notes have instead where a value differs', () => {
  const [finding] = ANNOTATIONS.findings;
  if (finding === undefined) throw new Error('The sample has a finding');
  const findings = [{ ...finding, verdict: 'differs', expected: '2023-04-18' } as const];
  expect(toStory({ ...ANNOTATIONS, findings }, { notes: NOTES })).toContain('“Monday” · the notes have 2023-04-18 [3]');
});

it('says of a date whether it is a limit', () => {
  const entities = ANNOTATIONS.entities.flatMap((entity) =>
    entity.value !== undefined && 'iso' in entity.value
      ? [{ ...entity, value: { ...entity.value, bound: 'max' as const } }]
      : [],
  );
  expect(toStory({ ...ANNOTATIONS, entities }, { notes: NOTES })).toContain('(2023-04-17) · until then · “Monday”');
});

/** A name in an article, and its line. */
const LINES: readonly (readonly [string, string])[] = [
  ['<img src=x onerror=alert(1)>', '- **\\<img src=x onerror=alert(1)\\>**'],
  ['two\nlines', '- **two lines**'],
  ['Transmission & Distribution', '- **Transmission & Distribution**'],
  ['=HYPERLINK("x")', '- **=HYPERLINK("x")**'],
];

it.each(LINES)('keeps %j text', (name, line) => {
  expect(toStory(withName(name), { notes: NOTES }).split('\n')).toContain(line);
});

it('is no more than a heading where nothing was found', () => {
  const empty = { ...ANNOTATIONS, entities: [], findings: [] };
  expect(toStory(empty, { notes: NOTES }).match(/^#/gmu)).toHaveLength(1);
});
