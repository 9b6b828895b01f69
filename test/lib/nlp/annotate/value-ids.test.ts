import { expect, it } from 'vitest';
import { nameDate } from '../../../../lib/nlp/entities/name-date';
import { dateId, figureId } from '../../../../lib/nlp/entities/value-id';
import type { DateValue, FigureValue } from '../../../../lib/nlp/types';

const date = (iso: string, more: Partial<DateValue> = {}): DateValue => ({
  iso,
  end: null,
  granularity: 'day',
  approximate: false,
  bound: null,
  implied: [],
  ...more,
});

const figure = (number: number, unit: string | null, more: Partial<FigureValue> = {}): FigureValue => ({
  number,
  high: null,
  unit,
  bound: null,
  per: null,
  ...more,
});

it.each([
  [date('2023-04-17'), 'date:2023-04-17', '17 April 2023'],
  [date('2022-12', { granularity: 'month', bound: 'min' }), 'date:2022-12:min', 'December 2022'],
  [date('2016', { granularity: 'year' }), 'date:2016', '2016'],
  [date('2020-Q3', { granularity: 'quarter' }), 'date:2020-Q3', '2020 Q3'],
  [
    date('2023-04-01', { end: '2024-03-31', granularity: 'fiscal-year' }),
    'date:2023-04-01/2024-03-31:fiscal',
    'fiscal 2023',
  ],
  [
    date('2023-04-18', { end: '2026-04-18', granularity: 'range', bound: 'max' }),
    'date:2023-04-18/2026-04-18:max',
    '18 April 2023 to 18 April 2026',
  ],
  [date('2030', { granularity: 'year', approximate: true }), 'date:2030:about', 'about 2030'],
])('calls the date %j %s, "%s"', (value, id, name) => {
  expect(dateId(value)).toBe(id);
  expect(nameDate(value)).toBe(name);
});

it.each([
  [figure(700000, 'customer', { bound: 'min' }), 'figure:700000:customer:min'],
  [figure(15, '%', { high: 43 }), 'figure:15-43:%'],
  [figure(25.33, 'JPY', { per: 'kWh' }), 'figure:25.33:JPY/kWh'],
  [figure(1.8, '%', { change: 'up' }), 'figure:1.8:%:up'],
  [figure(7, null), 'figure:7'],
])('calls the figure %j %s', (value, id) => {
  expect(figureId(value)).toBe(id);
});
