import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBodies, findCompanies, ORGANISATION_RULES } from '../../../../../lib/nlp/english/organisations';
import { toArticleFromText } from '../../../../../lib/text';

const view = (text: string) => ({
  article: toArticleFromText(text, { lang: 'en' }),
  text,
  lang: 'en',
  published: null,
});

const find = (text: string) => [...findCompanies(view(text)), ...findBodies(view(text))];

/** What each mention is taken for: its text and its full name. */
const names = (text: string): string[][] =>
  find(text).flatMap(({ start, end, reading }) =>
    reading.kind === 'pattern-name' ? [[text.slice(start, end), reading.name]] : [],
  );

/** Each line: a text, its mentions with the full name of each. */
const NAMES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Sedio N.V. bought warrants. Sedio may buy more.',
    [
      ['Sedio N.V.', 'Sedio N.V.'],
      ['Sedio', 'Sedio N.V.'],
    ],
  ],
  [
    'Both Kyushu and Chugoku Electric denied it.',
    [
      ['Kyushu', 'Kyushu Electric'],
      ['Chugoku Electric', 'Chugoku Electric'],
    ],
  ],
  [
    'GM fell. Workers at General Motors Corp. walked out.',
    [
      ['GM', 'General Motors Corp.'],
      ['General Motors Corp.', 'General Motors Corp.'],
    ],
  ],
  [
    'Singapore Airlines (SIA) was first. SIA flies daily.',
    [
      ['Singapore Airlines', 'Singapore Airlines'],
      ['SIA', 'Singapore Airlines'],
      ['SIA', 'Singapore Airlines'],
    ],
  ],
  [
    'The Potato Marketing Board (PMB) complained. The PMB is angry.',
    [
      ['Potato Marketing Board', 'Potato Marketing Board'],
      ['PMB', 'Potato Marketing Board'],
      ['PMB', 'Potato Marketing Board'],
    ],
  ],
  ['Apple pie and orange juice.', []],
];

it.each(NAMES)('gives every mention of %j its full name', (text, expected) => {
  const sorted = [...names(text)].sort((a, b) => text.indexOf(a[0] ?? '') - text.indexOf(b[0] ?? ''));
  expect(sorted.map(([written]) => written).sort()).toEqual(expected.map(([written]) => written).sort());
  for (const [written, name] of expected) expect(sorted).toContainEqual([written, name]);
});

it('reads a name over a line break inside its block', () => {
  const text = 'It was approved by the Food and Drug\nAdministration and by Nissan Motor\nCo. of Japan.';
  const { article, ...rest } = view(text);
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const wrapped = { ...rest, article: { ...article, blocks: [block] } };
  const found = [...findBodies(wrapped), ...findCompanies(wrapped)];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Food and Drug\nAdministration',
    'Nissan Motor\nCo.',
  ]);
});

it('explains every rule that it can give', () => {
  const text =
    'Kioxia Corp. and chipmaker Zilvex met the Ministry of Finance, the finance ministry, the FTC and the High Court.';
  for (const { rule } of find(text)) expect(ORGANISATION_RULES).toHaveProperty([rule]);
});

it('never throws, and stays in order, apart and inside the text, whatever the text', () => {
  const word = fc.constantFrom(
    ...'Acme Toyota Apple Inc. Corp. Co., (ABC) and & of the Bank Ministry Trade, Industry Agency AG CEO shares "Ford" U.S. Court\n'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const found = find(value).sort((a, b) => a.start - b.start);
      found.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(found[index + 1]?.start ?? value.length);
      });
    }),
    { numRuns: 500 },
  );
});

/** Texts that a rule could take more than its share of: lists without an end, brackets, one name over and over. */
const LONG: readonly (readonly [string, string])[] = [
  ['commas', 'Trade, '],
  ['brackets', '(A '],
  ['a list of ministries', 'Ministry of Trade, Industry '],
  ['legal forms', 'ACME AG '],
  ['listed names', 'Apple, Toyota, '],
  ['abbreviations', 'Acme Widgets Inc. (AWI) '],
  ['headline words', 'Tokyo Gas Raises Prices '],
  ['courts', 'High Court of '],
];

const time = (text: string): number => {
  const start = performance.now();
  find(text);
  return performance.now() - start;
};

it.each(LONG)('takes time in proportion to the length of %s', (_, part) => {
  time(part.repeat(200));
  const short = Math.max(time(part.repeat(1000)), 2);
  expect(time(part.repeat(10000))).toBeLessThan(short * 40);
});
