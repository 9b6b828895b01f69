import type { DateValue, FigureValue } from '../types';

/**
 * The id of a date's entity: mentions of one value are one entity. `"date:2023-04-17"`, `"date:2022-12:min"`,
 * `"date:2023-04-18/2026-04-18:max"`.
 */
export const dateId = ({ iso, end, granularity, approximate, bound }: DateValue): string =>
  [
    `date:${end === null ? iso : `${iso}/${end}`}`,
    granularity === 'fiscal-year' ? 'fiscal' : null,
    bound,
    approximate ? 'about' : null,
  ]
    .filter((part) => part !== null)
    .join(':');

/** The id of a figure's entity: `"figure:700000:customer:min"`, `"figure:15-43:%"`, `"figure:25.33:JPY/kWh"`. */
export function figureId({ number, high, unit, bound, per, change }: FigureValue): string {
  const amount = high === null ? `${number}` : `${number}-${high}`;
  const measure = `${unit ?? ''}${per === null ? '' : `/${per}`}`;
  return ['figure', amount, measure, bound, change]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(':');
}
