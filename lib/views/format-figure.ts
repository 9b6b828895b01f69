import type { Bound, FigureValue } from '../nlp';
import type { Bilingual } from '../notes';
import { formatEnglishNumber, formatJapaneseNumber } from './format-number';
import { COUNTED, ORDINAL_UNITS, SYMBOLS, type UnitWords } from './unit-words';

/** What is formatted: a figure of the article or of a note. `unit` may hold its denominator: `JPY/kWh`. */
export interface Quantity {
  readonly number: number;
  readonly high?: number | null | undefined;
  readonly unit: string | null;
  readonly per?: string | null | undefined;
  readonly bound?: Bound | null | undefined;
}

/** A figure of the article as a quantity; a change is written without its direction. */
export const toQuantity = ({ number, high, unit, per, bound }: FigureValue): Quantity => ({
  number,
  high,
  unit,
  per,
  bound,
});

/** A figure written out: "at least 700,000 customers", 顧客70万件以上; "¥25.33 per kWh", 1kWhあたり25.33円. */
export function formatFigure(quantity: Quantity): Bilingual {
  const { unit, per } = splitUnit(quantity);
  const { number, high, bound } = quantity;
  const en = withUnit(englishRange(number, high), englishUnit(unit, number === 1 && !high));
  const ja = withUnit(japaneseRange(number, high), japaneseUnit(unit));
  return {
    en: withEnglishBound(per === null ? en : `${en} per ${per}`, bound),
    ja: withJapaneseBound(per === null ? ja : `1${per}あたり${ja}`, bound),
  };
}

/**
 * The same for a narrow column beside a statement that names what is counted: signs and symbols stay, the counted noun
 * goes, and the bound stays. "about 150,000", "¥8 trillion", "1.8%".
 */
export function formatFigureBriefly(quantity: Quantity): Bilingual {
  const { unit, per } = splitUnit(quantity);
  const isCounted = unit !== null && /^\p{Ll}[\p{Ll} -]+$/u.test(unit) && !isSymbol(unit);
  const brief = formatFigure({ ...quantity, unit: isCounted ? null : unit, per: null });
  return per === null ? brief : { en: `${brief.en}/${per}`, ja: `${brief.ja}/${per}` };
}

/** "customers" for what the figure counts; null where the unit is a symbol, "others" or there is none. */
export function formatCounted(unit: string | null): Bilingual | null {
  if (unit === null || unit === 'other' || isSymbol(unit) || ORDINAL_UNITS.has(unit)) return null;
  return { en: toPlural(unit), ja: COUNTED[unit]?.before ?? COUNTED[unit]?.after ?? unit };
}

/** What the axis of a chart counts in: "companies" 企業, "¥/kWh" 円/kWh, "%". */
export function formatUnit(unit: string): Bilingual {
  const { en, ja } = formatCounted(unit) ?? formatFigureBriefly({ number: 0, unit });
  return { en: en.replace('0', '').trim(), ja: ja.replace('0', '').trim() };
}

const SYMBOL = /[A-Z%/]|^(?:k[gmWV]|t|tU|h|m)$/u;

const isSymbol = (unit: string): boolean => unit in SYMBOLS || SYMBOL.test(unit);

function splitUnit({ unit, per }: Quantity): { readonly unit: string | null; readonly per: string | null } {
  if (unit !== null && ORDINAL_UNITS.has(unit)) return { unit: null, per: null };
  const [measure = '', denominator] = unit?.split('/') ?? [];
  return { unit: unit === null ? null : measure, per: per ?? denominator ?? null };
}

const withUnit = (number: string, { before = '', after = '' }: UnitWords): string => `${before}${number}${after}`;

function englishUnit(unit: string | null, single: boolean): UnitWords {
  if (unit === null) return {};
  if (SYMBOLS[unit] !== undefined) return SYMBOLS[unit].en;
  return { after: ` ${isSymbol(unit) || single ? unit : toPlural(unit)}` };
}

function japaneseUnit(unit: string | null): UnitWords {
  if (unit === null) return {};
  return SYMBOLS[unit]?.ja ?? COUNTED[unit] ?? { after: isSymbol(unit) ? unit : ` ${unit}` };
}

/** English plurals by their spelling; the one irregular noun of the figures is "person". */
function toPlural(noun: string): string {
  if (noun === 'person') return 'people';
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies');
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const englishRange = (low: number, high: number | null | undefined): string =>
  high === null || high === undefined
    ? formatEnglishNumber(low)
    : `${formatEnglishNumber(low)} to ${formatEnglishNumber(high)}`;

const japaneseRange = (low: number, high: number | null | undefined): string =>
  high === null || high === undefined
    ? formatJapaneseNumber(low)
    : `${formatJapaneseNumber(low)}～${formatJapaneseNumber(high)}`;

function withEnglishBound(words: string, bound: Bound | null | undefined): string {
  if (bound === 'min') return `at least ${words}`;
  if (bound === 'max') return `at most ${words}`;
  return bound === 'about' ? `about ${words}` : words;
}

function withJapaneseBound(words: string, bound: Bound | null | undefined): string {
  if (bound === 'min') return `${words}以上`;
  if (bound === 'max') return `${words}以下`;
  return bound === 'about' ? `約${words}` : words;
}
