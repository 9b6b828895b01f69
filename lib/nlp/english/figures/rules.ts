/** What a rule reads, in plain words: completes "Read as a figure: …". */
export interface RuleText {
  readonly en: string;
  readonly ja: string;
}

/** Every rule that `findFigures` names, by that name. No full stop, so that the words fit into a sentence. */
export const FIGURE_RULES: Readonly<Record<string, RuleText>> = {
  'figure/age': {
    en: 'a number of years, months or days that somebody or something is old',
    ja: '年齢や経過年月を表す数',
  },
  'figure/count': { en: 'a number with the noun it counts', ja: '数える対象の名詞がついた数' },
  'figure/ellipsis': {
    en: 'a number whose noun is left out and stands beside it or in the sentence before',
    ja: '名詞が省かれ、前後の語や直前の文から補われた数',
  },
  'figure/measure': { en: 'a number with a unit of measure', ja: '計量単位がついた数' },
  'figure/money': { en: 'a number with a currency', ja: '通貨がついた数' },
  'figure/number': { en: 'a number that stands alone', ja: '単独の数' },
  'figure/percent': {
    en: 'a number with a percent sign, “percent” or “percentage points”',
    ja: 'パーセント記号・「percent」・「percentage points」がついた数',
  },
  'figure/ratio': { en: 'how many times as much, or how many of how many', ja: '倍数または割合（何分の何）を表す数' },
  'figure/share': { en: 'a part of a whole, such as a half or two-thirds', ja: '半分や3分の2など、全体に対する部分' },
};
