import { expect, it } from 'vitest';
import { describeFigure, FIGURE_RULES, findFigures } from '../../../../../lib/nlp/english/figures';
import type { FigureValue } from '../../../../../lib/nlp/types';
import { FIGURES_COUNTS } from '../../../../cases/figures-counts';
import { FIGURES_MEASURES } from '../../../../cases/figures-measures';
import { FIGURES_MONEY } from '../../../../cases/figures-money';
import { FIGURES_WORDS } from '../../../../cases/figures-words';

const NONE: FigureValue = { number: 0, high: null, unit: null, bound: null, per: null };

const CASES: readonly (readonly [value: Partial<FigureValue>, en: string, ja: string])[] = [
  [{ number: 700_000, unit: 'customer', bound: 'min' }, 'at least 700,000 customers', '70万件（顧客）以上'],
  [{ number: 76e12, unit: 'JPY' }, '¥76 trillion', '76兆円'],
  [{ number: 76e12, unit: 'JPY', bound: 'max' }, 'up to ¥76 trillion', '76兆円以下'],
  [{ number: 101_033_990_000, unit: 'JPY' }, '¥101,033,990,000', '1010億3399万円'],
  [{ number: 7.5e9, unit: 'USD' }, '$7.5 billion', '75億ドル'],
  [{ number: 5e6, unit: 'THB' }, 'THB 5 million', '500万バーツ'],
  [{ number: 25.33, unit: 'JPY', per: 'kWh', bound: 'about' }, 'about ¥25.33 per kWh', '1キロワット時当たり約25.33円'],
  [{ number: 1.8, unit: '%', change: 'down' }, 'down 1.8%', '1.8%減'],
  [{ number: 5, high: 10, unit: '%' }, '5–10%', '5〜10%'],
  [{ number: 25_000, high: 30_000, unit: 'position' }, '25,000–30,000 positions', '2万5000〜3万（position）'],
  [{ number: 1, unit: 'company' }, '1 company', '1社'],
  [{ number: 33, unit: 'person' }, '33 people', '33人'],
  [{ number: 1_200_000, unit: 'kW' }, '1.2 million kW', '120万キロワット'],
  [{ number: 43, unit: 'year of age' }, '43 years of age', '43歳'],
  [{ number: 2 / 3 }, 'two-thirds', '3分の2'],
  [{ number: 9505.96 }, '9,505.96', '9505.96'],
  [{ number: -36 }, '-36', '-36'],
  [{ number: 40, unit: 'case', per: '100000 person' }, '40 cases per 100,000 people', '10万人当たり40件'],
  [{ number: 12, unit: 'turbine' }, '12 turbines', '12（turbine）'],
];

it.each(CASES.map(([value, en, ja]) => ({ value, en, ja })))('writes "$en"', ({ value, en, ja }) => {
  expect(describeFigure({ ...NONE, ...value })).toEqual({ en, ja });
});

it('has words for every rule that it names, and names every rule that it has words for', () => {
  const texts = [...FIGURES_COUNTS, ...FIGURES_MEASURES, ...FIGURES_MONEY, ...FIGURES_WORDS].map(([text]) => text);
  const rules = texts.flatMap((text) => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const article = { url: null, title: null, byline: null, site: null, published: null, lang: 'en', text, blocks };
    return findFigures({ article, text, lang: 'en', published: null }).map(({ rule }) => rule);
  });
  expect([...new Set(rules)].sort()).toEqual(Object.keys(FIGURE_RULES).sort());
});

it('writes any figure without fail', () => {
  for (const number of [Number.MAX_VALUE, 1e-9, 1e21, -1e15, 0.1 + 0.2]) {
    const { en, ja } = describeFigure({ ...NONE, number, unit: 'JPY' });
    expect(en + ja).not.toMatch(/NaN|undefined/u);
  }
});
