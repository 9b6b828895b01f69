/**
 * Japanese eras: the year before their first, and how many years they had (a year too high is no year of theirs).
 * Source: Era Name Act (1979) and the Cabinet's orders of 1989 and 2019; National Diet Library's table of eras.
 */
export const ERAS: ReadonlyMap<string, { readonly base: number; readonly years: number }> = new Map([
  ['meiji', { base: 1867, years: 45 }],
  ['taisho', { base: 1911, years: 15 }],
  ['showa', { base: 1925, years: 64 }],
  ['heisei', { base: 1988, years: 31 }],
  ['reiwa', { base: 2018, years: 81 }],
]);
