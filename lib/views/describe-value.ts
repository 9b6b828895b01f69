import type { DateValue, Entity, FigureValue, Granularity } from '../nlp';
import type { Bilingual } from '../notes';
import { isDate, isFigure } from './choose-facts';
import { toEra } from './era';
import { formatInterval, formatWeekday } from './format-date';
import { formatCounted } from './format-figure';
import { formatJapaneseNumber, groupDigits } from './format-number';

const GRANULARITIES: Readonly<Record<Exclude<Granularity, 'day'>, Bilingual>> = {
  week: { en: 'a week', ja: '週' },
  month: { en: 'a month', ja: '月' },
  quarter: { en: 'a quarter', ja: '四半期' },
  half: { en: 'a half-year', ja: '半期' },
  season: { en: 'a part of the year', ja: '季節' },
  year: { en: 'a year', ja: '年' },
  'fiscal-year': { en: 'a fiscal year', ja: '年度' },
  decade: { en: 'a decade', ja: '年代' },
  century: { en: 'a century', ja: '世紀' },
  range: { en: 'a span of time', ja: '期間' },
};

const DATE_BOUNDS = { min: { en: 'from then on', ja: '以降' }, max: { en: 'until then', ja: 'まで' } } as const;

const FIGURE_BOUNDS = {
  min: { en: 'a lower bound', ja: '下限' },
  max: { en: 'an upper bound', ja: '上限' },
  about: { en: 'approximate', ja: '概数' },
} as const;

const CHANGES = { up: { en: 'an increase', ja: '増加' }, down: { en: 'a decrease', ja: '減少' } } as const;

/**
 * The line under a value: what kind of value it is, and the same value in the other ways of writing it. Parts are joined
 * by " · ". `dual`: the same quantity in another currency, as the article gives it. Null where there is nothing to add. `"Monday · 2023-04-17 · 令和5年4月17日"`, `"a lower bound · counts
 * customers · 70万"`.
 */
export function describeValue(value: Entity['value'], dual: Bilingual | null = null): Bilingual | null {
  if (isDate(value)) return describeDate(value);
  return isFigure(value) ? describeFigureValue(value, dual) : null;
}

/** What a list adds to a date or figure: shorter, without what the name itself shows. */
export function describeValueBriefly(value: Entity['value']): Bilingual | null {
  if (isFigure(value)) return join([value.number >= 10_000 ? otherDigits(value.number) : null]);
  if (!isDate(value)) return null;
  const isNamed = value.granularity === 'fiscal-year' || value.granularity === 'decade';
  return join([
    isNamed && value.end !== null ? formatInterval(value.iso, value.end) : null,
    value.bound === null || value.granularity === 'range' ? null : DATE_BOUNDS[value.bound],
    value.implied.includes('year') ? { en: 'year implied', ja: '年は推定' } : null,
  ]);
}

function describeDate({ iso, end, granularity, bound }: DateValue): Bilingual | null {
  const era = toEra(granularity === 'fiscal-year' ? `FY${iso.slice(0, 4)}` : iso);
  const written = end === null ? iso : `${iso}/${end}`;
  return join([
    granularity === 'day' ? formatWeekday(iso) : GRANULARITIES[granularity],
    bound === null ? null : DATE_BOUNDS[bound],
    { en: written, ja: written },
    era === null || (end !== null && granularity !== 'fiscal-year') ? null : { en: era, ja: era },
  ]);
}

function describeFigureValue(
  { number, high, unit, bound, change }: FigureValue,
  dual: Bilingual | null,
): Bilingual | null {
  const counted = formatCounted(unit);
  return join([
    bound === null ? null : FIGURE_BOUNDS[bound],
    high === null ? null : { en: 'a range', ja: '幅' },
    change === undefined ? null : CHANGES[change],
    counted === null ? null : { en: `counts ${counted.en}`, ja: `単位は${counted.ja}` },
    number >= 10_000 ? otherDigits(number) : null,
    dual === null ? null : { en: `given as ${dual.en} too`, ja: `${dual.ja}とも表記` },
  ]);
}

/** English readers get the Japanese reading of a large number, Japanese readers the plain digits. */
const otherDigits = (number: number): Bilingual => ({ en: formatJapaneseNumber(number), ja: groupDigits(number) });

function join(parts: readonly (Bilingual | null)[]): Bilingual | null {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  return { en: said.map(({ en }) => en).join(' · '), ja: said.map(({ ja }) => ja).join(' · ') };
}
