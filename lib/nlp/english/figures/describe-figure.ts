import type { FigureValue } from '../../types';
import { plural } from './singular';
import { CURRENCY_PREFIXES, JAPANESE_NOUNS, JAPANESE_UNITS } from './unit-words';

/**
 * A figure's value written out in English and in Japanese, for entity names and the card: `"at least 700,000 customers"` and
 * `"70万件（顧客）以上"`; `"¥76 trillion"` and `"76兆円"`; `"¥25.33 per kWh"` and `"1キロワット時当たり25.33円"`.
 * A noun that has no Japanese here stays English in brackets ("5（turbine）").
 */
export function describeFigure(value: FigureValue): { readonly en: string; readonly ja: string } {
  return { en: inEnglish(value), ja: inJapanese(value) };
}

const ENGLISH_BOUNDS = { min: 'at least ', max: 'up to ', about: 'about ' } as const;
const ENGLISH_CHANGES = { up: 'up ', down: 'down ' } as const;

function inEnglish({ number, high, unit, bound, per, change }: FigureValue): string {
  const moved = change === undefined ? '' : ENGLISH_CHANGES[change];
  const limit = bound === null ? '' : ENGLISH_BOUNDS[bound];
  const share = high === null && unit === null ? SHARES.get(number.toFixed(4)) : undefined;
  const amount = share?.en ?? withEnglishUnit(number, high, unit);
  return `${moved}${limit}${amount}${per === null ? '' : ` per ${writePer(per)}`}`;
}

function withEnglishUnit(number: number, high: number | null, unit: string | null): string {
  const sign = CURRENCY_PREFIXES.get(unit ?? '') ?? '';
  const written = high === null ? writeEnglish(number) : `${writeEnglish(number)}–${writeEnglish(high)}`;
  if (unit === null) return written;
  if (sign !== '') return written.startsWith('-') ? `-${sign}${written.slice(1)}` : sign + written;
  if (unit === '%') return `${written}%`;
  return /^[A-Z]{3}$/u.test(unit) ? `${unit} ${written}` : `${written} ${toEnglishUnit(unit, number, high)}`;
}

/** Symbols have no plural; "3 years of age" has it inside. */
function toEnglishUnit(unit: string, number: number, high: number | null): string {
  if (high === null && number === 1) return unit;
  if (/^(?:t|[kMGT]?(?:Wh?|Hz|VA?))$/u.test(unit)) return unit;
  const [head = '', ...rest] = unit.split(' of ');
  return [plural(head), ...rest].join(' of ');
}

const ENGLISH_SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "76 trillion", "1.25 million", "700,000": a scale word from a million on where three decimals hold the number. */
function writeEnglish(number: number): string {
  const [size, word] = ENGLISH_SCALES.find(([scale]) => Math.abs(number) >= scale) ?? [1, ''];
  const scaled = Number((number / size).toPrecision(12));
  const isShort = Number.isInteger(Number((scaled * 1000).toPrecision(12)));
  return size > 1 && isShort ? `${group(scaled)} ${word}` : group(number);
}

/** "kWh", "100,000 people". */
function writePer(per: string): string {
  const [, count, noun] = /^(\d+) (.+)$/u.exec(per) ?? [];
  return count === undefined || noun === undefined ? per : withEnglishUnit(Number(count), null, noun);
}

/** Digits in groups of three, at most four decimals for what is no round decimal (a third). */
function group(number: number): string {
  const rounded = Math.abs(number) < 1e15 ? Number(number.toFixed(4)) : number;
  const plain = rounded === 0 && number !== 0 ? String(number) : String(rounded);
  const [whole = '', part] = plain.split('.');
  const grouped = /^-?\d+$/u.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function inJapanese({ number, high, unit, bound, per, change }: FigureValue): string {
  const share = high === null && unit === null ? SHARES.get(number.toFixed(4)) : undefined;
  const amount = share?.ja ?? withJapaneseUnit(number, high, unit);
  const rate = per === null ? '' : `${toJapaneseUnit(per)}当たり`;
  const limited = bound === 'about' ? `約${amount}` : `${amount}${bound === null ? '' : JAPANESE_BOUNDS[bound]}`;
  return `${rate}${limited}${change === undefined ? '' : JAPANESE_CHANGES[change]}`;
}

const JAPANESE_BOUNDS = { min: '以上', max: '以下' } as const;
const JAPANESE_CHANGES = { up: '増', down: '減' } as const;

/** The denominator before 当たり: "1キロワット時", "年", "10万人". */
function toJapaneseUnit(per: string): string {
  const [, count, noun] = /^(\d+) (.+)$/u.exec(per) ?? [];
  if (count !== undefined && noun !== undefined) return withJapaneseUnit(Number(count), null, noun);
  return withJapaneseUnit(1, null, per);
}

function withJapaneseUnit(number: number, high: number | null, unit: string | null): string {
  const written = high === null ? writeJapanese(number) : `${writeJapanese(number)}〜${writeJapanese(high)}`;
  if (unit === null) return written;
  return written + (JAPANESE_UNITS.get(unit) ?? `（${JAPANESE_NOUNS.get(unit) ?? unit}）`);
}

const MYRIADS = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

/** "76兆", "1億2000万", "70万", "9505.96": Japanese counts in ten thousands. */
function writeJapanese(number: number): string {
  if (number < 0) return `-${writeJapanese(-number)}`;
  if (number < 1e4 || number >= 1e16) return group(number).replaceAll(',', '');
  let rest = number;
  let written = '';
  for (const [size, name] of MYRIADS) {
    const count = Math.floor(rest / size);
    if (count > 0) written += `${count}${name}`;
    rest = Number((rest - count * size).toPrecision(12));
  }
  return rest > 0 ? written + group(rest).replaceAll(',', '') : written;
}

/** Parts of a whole, as words say them. */
const SHARES: ReadonlyMap<string, { readonly en: string; readonly ja: string }> = new Map(
  (
    [
      [1 / 2, 'one-half', '2分の1'],
      [1 / 3, 'one-third', '3分の1'],
      [2 / 3, 'two-thirds', '3分の2'],
      [1 / 4, 'one-quarter', '4分の1'],
      [3 / 4, 'three-quarters', '4分の3'],
      [1 / 5, 'one-fifth', '5分の1'],
      [2 / 5, 'two-fifths', '5分の2'],
      [3 / 5, 'three-fifths', '5分の3'],
      [4 / 5, 'four-fifths', '5分の4'],
      [1 / 10, 'one-tenth', '10分の1'],
    ] as const
  ).map(([share, en, ja]) => [share.toFixed(4), { en, ja }]),
);
