/** The words of English for large numbers, largest first; a number takes the largest that keeps it exact. */
const ENGLISH_WORDS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** The places of Japanese for large numbers, largest first: four digits each. */
const JAPANESE_PLACES = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

/**
 * A number as English news writes it: digits in groups of three up to a million, then the largest word that is exact
 * with at most three decimals. `700000` → "700,000", `62600000` → "62.6 million", `20183380000` → "20,183.38 million". A loss keeps its sign
 * before the digits.
 */
export function formatEnglishNumber(number: number): string {
  if (number < 0) return `-${formatEnglishNumber(-number)}`;
  for (const [size, word] of ENGLISH_WORDS) {
    const scaled = Number((number / size).toFixed(3));
    if (number >= size && isClose(scaled * size, number)) return `${groupDigits(scaled)} ${word}`;
  }
  return groupDigits(number);
}

/** A number as Japanese news writes it: `700000` → "70万", `20183380000` → "201億8338万", `9500` → "9500". */
export function formatJapaneseNumber(number: number): string {
  if (number < 0) return `-${formatJapaneseNumber(-number)}`;
  if (number < 10_000) return toDigits(number);
  let rest = number;
  let words = '';
  for (const [size, place] of JAPANESE_PLACES) {
    const count = Math.floor(rest / size);
    if (count > 0) words += `${count}${place}`;
    rest -= count * size;
  }
  const last = Number(rest.toFixed(2));
  return last > 0 ? `${words}${toDigits(last)}` : words;
}

/** All digits in groups of three: `1234567.5` → "1,234,567.5". */
export function groupDigits(number: number): string {
  const [whole = '', fraction] = toDigits(number).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Plain digits, never an exponent; at most ten decimals, which is finer than any source prints. */
const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 });

const toDigits = (number: number): string => DIGITS.format(number);

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-12;
