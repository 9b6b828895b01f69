import { STOP_WORDS } from './stop-words';

/** How much of a text is looked at, in UTF-16 units: its beginning and a stretch from its middle. */
const SAMPLE = 4000;

/** Scripts that name a language closely enough for news, in the order tried; kana and Han are weighed apart. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{sc=Hangul}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];

/** Characters that Chinese prose cannot do without and modern Japanese hardly writes. */
const CHINESE_ONLY = /[的了们這这個个們您她們吗吧呢]/gu;

/** A text of fewer words may well hold no function word at all ("Kansai Electric Power Co."). */
const FEW_WORDS = 25;

/** The least share of function words in prose; English news has about a third. */
const STOP_WORD_SHARE = 0.08;

/**
 * The language of a text as a BCP 47 primary subtag: "en", "ja", another, or "und" where nothing speaks for any.
 *
 * By script first, then by function words. One ideograph is weighed as two Latin letters, so that an English article
 * with Japanese names in it stays English. A short text in Latin script without function words counts as English, a
 * short one in ideographs alone as Japanese: this is what such scraps are in the news read here. Bounded cost.
 */
export function detectLanguage(text: string): string {
  const sample = toSample(text);
  const latin = count(sample, /\p{sc=Latin}/gu);
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(sample, /\p{sc=Han}/gu);
  const other = SCRIPTS.map(([lang, script]) => ({ lang, weight: count(sample, script) })).sort(
    (a, b) => b.weight - a.weight,
  )[0];
  const eastAsian = (kana + han) * 2;
  if (other !== undefined && other.weight > 0 && other.weight >= latin && other.weight * 2 >= eastAsian) {
    return other.lang;
  }
  if (eastAsian > 0 && eastAsian >= latin) return kana === 0 && isChinese(sample, han) ? 'zh' : 'ja';
  return latin === 0 ? 'und' : detectLatin(sample);
}

function toSample(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isChinese = (sample: string, han: number): boolean => han > 60 || count(sample, CHINESE_ONLY) > 0;

function detectLatin(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const best = Object.entries(STOP_WORDS)
    .map(([lang, stopWords]) => ({ lang, hits: words.filter((word) => stopWords.has(word)).length }))
    .reduce((a, b) => (b.hits > a.hits ? b : a));
  const isFew = words.length < FEW_WORDS;
  if (best.hits < words.length * STOP_WORD_SHARE || best.hits < 2) return isFew ? 'en' : 'und';
  return best.lang;
}
