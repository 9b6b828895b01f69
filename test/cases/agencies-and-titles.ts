/** News agencies: whether one signs the story or a picture (and goes) or does something in it (and stays). */
export const AGENCIES: readonly (readonly [text: string, agency: string, stays: boolean])[] = [
  ['TOKYO (Jiji Press) — Prices rose.', 'Jiji Press', false],
  ['TOKYO, May 12 (Reuters) - Prices rose.', 'Reuters', false],
  ['Prices rose. (Kyodo News)', 'Kyodo News', false],
  ['Prices rose. (AFP-Jiji)', 'AFP-Jiji', false],
  ['Photo: Kyodo News', 'Kyodo News', false],
  ['A plant in May. Courtesy of Reuters', 'Reuters', false],
  ['LONDON (AP) — Prices rose.', 'AP', false],
  ['Jiji Press', 'Jiji Press', false],
  ['Reuters said it would cut jobs.', 'Reuters', true],
  ['The news agency Kyodo News hired her.', 'Kyodo News', true],
  ['He sued Reuters over the story.', 'Reuters', true],
  ['Kansai Electric (Osaka) — Prices rose.', 'Kansai Electric', true],
];

/** A body that is part of a title, and beside one; firms and bodies only. Marks as in names-of-firms.ts. */
export const TITLES: readonly string[] = [
  'Then METI Minister Taro Rei left.',
  'It was said by JFTC Chairman Taro Rei.',
  'NRA Commissioner Taro Rei saw the nuclear plant.',
  '{METI|meti} officials and {JFTC|jftc}’s chairman met.',
  'a former {METI|meti} director who left',
  'The {JFTC|jftc} chair of the day',
  '{Kansai Electric|kansai-electric-power} President Taro Rei bowed.',
];
