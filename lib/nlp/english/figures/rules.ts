/** What each rule of the figures means, in plain words for a reader who asks why something is marked. */
export const FIGURE_RULES: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  'figure/percent': { en: 'a number with a percent sign or word', ja: 'パーセント記号またはその語がついた数' },
  'figure/money': { en: 'a number with a currency', ja: '通貨がついた数' },
  'figure/measure': { en: 'a number with a unit of measure', ja: '計量単位がついた数' },
  'figure/count': { en: 'a number with the noun it counts', ja: '数える対象がついた数' },
  'figure/number': { en: 'a number that stands alone', ja: '単独の数' },
};
