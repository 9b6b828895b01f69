import { expect, it } from 'vitest';
import { formatCounted, formatFigure, formatFigureBriefly, type Quantity } from '../../../lib/views/format-figure';
import { formatEnglishNumber, formatJapaneseNumber, groupDigits } from '../../../lib/views/format-number';

const NUMBERS: readonly (readonly [number, string, string])[] = [
  [0, '0', '0'],
  [9500, '9,500', '9500'],
  [14805, '14,805', '1万4805'],
  [700000, '700,000', '70万'],
  [62600000, '62.6 million', '6260万'],
  [20183380000, '20,183.38 million', '201億8338万'],
  [101033990000, '101,033.99 million', '1010億3399万'],
  [4059300000000, '4,059.3 billion', '4兆593億'],
  [8000000000000, '8 trillion', '8兆'],
  [2283706, '2,283,706', '228万3706'],
  [100000000, '100 million', '1億'],
  [44.38, '44.38', '44.38'],
  [0.5, '0.5', '0.5'],
  [25000.5, '25,000.5', '2万5000.5'],
];

it.each(NUMBERS)('writes %s as "%s" and "%s"', (number, en, ja) => {
  expect(formatEnglishNumber(number)).toBe(en);
  expect(formatJapaneseNumber(number)).toBe(ja);
});

it('never writes an exponent', () => {
  expect(groupDigits(1e21)).toBe('1,000,000,000,000,000,000,000');
  expect(groupDigits(0.0000001)).toBe('0.0000001');
});

const FIGURES: readonly (readonly [Quantity, string, string])[] = [
  [{ number: 700000, unit: 'customer', bound: 'min' }, 'at least 700,000 customers', '顧客70万件以上'],
  [{ number: 1, unit: 'company' }, '1 company', '1社'],
  [{ number: 5, unit: 'company' }, '5 companies', '5社'],
  [{ number: 730, unit: 'person' }, '730 people', '730人'],
  [{ number: 8e12, unit: 'JPY', bound: 'about' }, 'about ¥8 trillion', '約8兆円'],
  [{ number: 25.33, unit: 'JPY', per: 'kWh' }, '¥25.33 per kWh', '1kWhあたり25.33円'],
  [{ number: 4.18, unit: 'JPY/kWh' }, '¥4.18 per kWh', '1kWhあたり4.18円'],
  [{ number: 15, high: 43, unit: '%' }, '15 to 43%', '15～43%'],
  [{ number: 50, unit: 'kW', bound: 'max' }, 'at most 50 kW', '50kW以下'],
  [{ number: 2, unit: 'percentage point' }, '2 percentage points', '2ポイント'],
  [{ number: 3, unit: null }, '3', '3'],
  [{ number: 170, unit: 'law number' }, '170', '170'],
  [{ number: 12, unit: 'substation' }, '12 substations', '12 substation'],
  [{ number: 3.5, unit: 't-CO2' }, '3.5 t-CO2', '3.5t-CO2'],
];

it.each(FIGURES)('writes a figure with its unit: %o', (quantity, en, ja) => {
  expect(formatFigure(quantity)).toEqual({ en, ja });
});

const BRIEF: readonly (readonly [Quantity, string, string])[] = [
  [{ number: 150000, unit: 'household', bound: 'about' }, 'about 150,000', '約15万'],
  [{ number: 8e12, unit: 'JPY' }, '¥8 trillion', '8兆円'],
  [{ number: 1.8, unit: '%' }, '1.8%', '1.8%'],
  [{ number: 4.18, unit: 'JPY/kWh' }, '¥4.18/kWh', '4.18円/kWh'],
  [{ number: 50, unit: 'kW' }, '50 kW', '50kW'],
];

it.each(BRIEF)('leaves the counted noun to the statement beside it: %o', (quantity, en, ja) => {
  expect(formatFigureBriefly(quantity)).toEqual({ en, ja });
});

it('says what is counted, and nothing of what is measured', () => {
  expect(formatCounted('customer')).toEqual({ en: 'customers', ja: '顧客' });
  expect(formatCounted('%')).toBeNull();
  expect(formatCounted('MWh')).toBeNull();
  expect(formatCounted('JPY')).toBeNull();
  expect(formatCounted('t')).toBeNull();
  expect(formatCounted(null)).toBeNull();
});
