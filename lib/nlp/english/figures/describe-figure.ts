import type { FigureValue } from '../../types';

/** A figure's number written out: `"¥76 Tril."` → `76,000,000,000,000 JPY` and `76兆 JPY`. */
export function describeFigure({ number, high, unit, per }: FigureValue): { readonly en: string; readonly ja: string } {
  const measure = [unit, per].filter((part) => part !== null).join('/');
  const range = (write: (value: number) => string): string =>
    high === null ? write(number) : `${write(number)}–${write(high)}`;
  return {
    en: `${range(inEnglish)} ${measure}`.trim(),
    ja: `${range(inJapanese)}${measure === '' ? '' : ` ${measure}`}`,
  };
}

function inEnglish(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Japanese counts in ten thousands: 万, 億, 兆. */
const MYRIADS = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

function inJapanese(value: number): string {
  let rest = value;
  let written = '';
  for (const [size, name] of MYRIADS) {
    const count = Math.floor(rest / size);
    if (count > 0) written += `${inEnglish(count)}${name}`;
    rest -= count * size;
  }
  const last = Number(rest.toPrecision(12));
  return last > 0 || written === '' ? `${written}${inEnglish(last)}` : written;
}
