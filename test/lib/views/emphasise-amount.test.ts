import { expect, it } from 'vitest';
import { emphasiseAmount } from '../../../lib/views/emphasise-amount';

const mark = (text: string): string => {
  const { en, ja } = emphasiseAmount({ en: text, ja: text });
  return (/[ぁ-ん一-龯]/u.test(text) ? ja : en)
    .map((piece) => (piece.strong ? `[${piece.text}]` : piece.text))
    .join('');
};

it.each([
  ['¥4.18 per kWh', '[¥4.18] per kWh'],
  ['729 companies', '[729] companies'],
  ['¥8 trillion', '[¥8 trillion]'],
  ['6.22 million switches', '[6.22 million] switches'],
  ['23.0%', '[23.0%]'],
  ['¥13,303 per kW', '[¥13,303] per kW'],
  ['2,283,706 kW', '[2,283,706] kW'],
  ['1kWhあたり4.18円', '1kWhあたり[4.18円]'],
  ['1kWあたり1万3303円', '1kWあたり[1万3303円]'],
  ['729社', '[729社]'],
])('%s', (text, expected) => {
  expect(mark(text)).toBe(expected);
});

it.each(['about 10 cases', 'none', ''])('sets nothing apart in "%s"', (text) => {
  expect(emphasiseAmount({ en: text, ja: '' }).en.some(({ strong }) => strong)).toBe(false);
});
