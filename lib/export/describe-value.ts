import type { DateValue, Entity, FigureValue } from '../nlp';

/** Whether an entity's value is a date's. */
export const isDateValue = (value: DateValue | FigureValue): value is DateValue => 'iso' in value;

/** A value in its plain form: `2023-04-18/2026-04-18`, `700000 customer`, `25.33 JPY/kWh`; empty for a name. */
export function describeValue({ value }: Entity): string {
  if (value === undefined) return '';
  if (isDateValue(value)) return value.end === null ? value.iso : `${value.iso}/${value.end}`;
  const { high, number, per, unit } = value;
  const range = high === null ? String(number) : `${number}–${high}`;
  return [range, [unit, per].filter((part) => part !== null).join('/')].filter((part) => part !== '').join(' ');
}
