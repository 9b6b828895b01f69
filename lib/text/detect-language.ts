import { STOP_WORDS } from './stop-words';

/** How much of a text is looked at, in UTF-16 units: its beginning and a stretch from its middle. */
const SAMPLE = 4000;

/** A script by its first and last code unit. Surrogates are skipped: no script of the news lives beyond the BMP. */
type Script = readonly [name: string, first: number, last: number];

/** The scripts that name a language closely enough for news, in order. Source: Unicode's Blocks.txt. */
const SCRIPTS: readonly Script[] = [
  ['latin', 0x41, 0x24f],
  ['el', 0x370, 0x3ff],
  ['ru', 0x400, 0x52f],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x77f],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['ko', 0x1100, 0x11ff],
  ['latin', 0x1e00, 0x1eff],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
  ['latin', 0xff21, 0xff5a],
];

/** Characters that Chinese prose cannot do without and modern Japanese hardly writes. */
const CHINESE_ONLY = /[的了们這这個个們您她們吗吧呢]/u;

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
  const counts = countScripts(sample);
  const [latin, kana, han] = [counts.get('latin') ?? 0, counts.get('kana') ?? 0, counts.get('han') ?? 0];
  const eastAsian = (kana + han) * 2;
  const others = [...counts].filter(([script]) => !['latin', 'kana', 'han'].includes(script));
  const [other, weight] = others.sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  if (weight > 0 && weight >= latin && weight * 2 >= eastAsian) return other;
  if (eastAsian > 0 && eastAsian >= latin) return kana === 0 && isChinese(sample, han) ? 'zh' : 'ja';
  return latin === 0 ? 'und' : detectLatin(sample);
}

/** How many code units of each script a text has; others are not counted. */
function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const script = unit < 0x41 ? undefined : SCRIPTS.find(([, , last]) => unit <= last);
    if (script !== undefined && unit >= script[1]) counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  return counts;
}

function toSample(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

const isChinese = (sample: string, han: number): boolean => han > 60 || CHINESE_ONLY.test(sample);

function detectLatin(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const best = Object.entries(STOP_WORDS)
    .map(([lang, stopWords]) => ({ lang, hits: words.filter((word) => stopWords.has(word)).length }))
    .reduce((a, b) => (b.hits > a.hits ? b : a));
  const isFew = words.length < FEW_WORDS;
  if (best.hits < words.length * STOP_WORD_SHARE || best.hits < 2) return isFew ? 'en' : 'und';
  return best.lang;
}
