import { expect, it } from 'vitest';
import { FIGURE_RULES, findFigures } from '../../../../../lib/nlp/english/figures';
import { FIGURES_COUNTS } from '../../../../cases/figures-counts';
import { FIGURES_MEASURES } from '../../../../cases/figures-measures';
import { FIGURES_MONEY } from '../../../../cases/figures-money';
import { FIGURES_WORDS } from '../../../../cases/figures-words';

it('has words for every rule that it names, and names every rule that it has words for', () => {
  const texts = [...FIGURES_COUNTS, ...FIGURES_MEASURES, ...FIGURES_MONEY, ...FIGURES_WORDS].map(([text]) => text);
  const rules = texts.flatMap((text) => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const article = { url: null, title: null, byline: null, site: null, published: null, lang: 'en', text, blocks };
    return findFigures({ article, text, lang: 'en', published: null }).map(({ rule }) => rule);
  });
  expect([...new Set(rules)].sort()).toEqual(Object.keys(FIGURE_RULES).sort());
});
