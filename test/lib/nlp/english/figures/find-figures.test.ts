import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFigures } from '../../../../../lib/nlp/english/figures';
import type { FigureValue } from '../../../../../lib/nlp/types';
import type { Block } from '../../../../../lib/text';
import type { FigureCase } from '../../../../cases/figures';
import { FIGURES_COUNTS } from '../../../../cases/figures-counts';
import { FIGURES_LEFT_OUT } from '../../../../cases/figures-left-out';
import { FIGURES_MEASURES } from '../../../../cases/figures-measures';
import { FIGURES_MONEY } from '../../../../cases/figures-money';
import { FIGURES_NONE } from '../../../../cases/figures-none';
import { FIGURES_WORDS } from '../../../../cases/figures-words';

const find = (text: string, blocks: readonly Block[] = [{ kind: 'paragraph', start: 0, end: text.length }]) => {
  const article = { url: null, title: null, byline: null, site: null, published: null, lang: 'en', text, blocks };
  return findFigures({ article, text, lang: 'en', published: null });
};

const write = ({ number, high, unit, per, bound, change }: FigureValue): string =>
  [high === null ? `${number}` : `${number}..${high}`, (unit ?? '-') + (per === null ? '' : `/${per}`), bound, change]
    .filter(Boolean)
    .join(' ');

const read = (text: string, blocks?: readonly Block[]): readonly string[] =>
  find(text, blocks).map(({ start, end, reading }) =>
    reading.kind === 'figure' ? `${text.slice(start, end)} = ${write(reading.value)}` : '',
  );

const CASES: readonly FigureCase[] = [
  ...FIGURES_MONEY,
  ...FIGURES_MEASURES,
  ...FIGURES_COUNTS,
  ...FIGURES_LEFT_OUT,
  ...FIGURES_WORDS,
  ...FIGURES_NONE,
];

it.each(CASES.map(([text, ...figures]) => ({ text, figures })))('reads "$text"', ({ text, figures }) => {
  expect(read(text)).toEqual(figures);
});

it('lets no figure leave its block', () => {
  const text = 'in 1999 about 300\ncustomers';
  expect(read(text)).toEqual(['about 300\ncustomers = 300 customer about']);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', start: 0, end: 17 },
    { kind: 'paragraph', start: 18, end: text.length },
  ];
  expect(read(text, blocks)).toEqual(['about 300 = 300 - about']);
});

it('reads no stamps and nothing outside the article', () => {
  const text = 'seen 300 times';
  expect(read(text, [{ kind: 'stamp', start: 0, end: text.length }])).toEqual([]);
  expect(read(text, [{ kind: 'outside', start: 0, end: text.length }])).toEqual([]);
});

const PARTS =
  '5 12 1,200 3.5 2016 a an one two twenty hundred million bn k m % percent yen $ US$ ¥ # - – to and or between from per / kWh years old of its the more than about up by half third fold x ^ . , : ( ) " \n ½ + < = > ~ Unit April p.m. -plus'.split(
    ' ',
  );

it('never throws, and gives spans in order that do not overlap', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...PARTS), { maxLength: 30 })
      .chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const candidate of find(text)) {
        expect(candidate.start).toBeGreaterThanOrEqual(end);
        expect(candidate.end).toBeGreaterThan(candidate.start);
        expect(text.slice(candidate.start, candidate.end)).toBe(text.slice(candidate.start, candidate.end).trim());
        end = candidate.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

it.each(['1', '1,', '1,234', 'a ', '5 to ', 'a.', '(', 'one hundred ', '5-', 'about ', 'x@', '$', 'of its ', '½'])(
  'takes no more than its share of time for "%s" ten thousand times',
  (part) => {
    find(part.repeat(10_000));
    const startedAt = process.hrtime.bigint();
    find(part.repeat(10_000));
    expect(Number(process.hrtime.bigint() - startedAt) / 1e6).toBeLessThan(2000);
  },
);
