/** Scripts as far as they decide where a Japanese name ends. */
type Script = 'kanji' | 'katakana' | 'latin' | 'other';

function scriptOf(char: string): Script {
  if (/[\p{sc=Han}々〆ヶ]/u.test(char)) return 'kanji';
  if (/[\p{sc=Katakana}ー]/u.test(char)) return 'katakana';
  return /[\p{sc=Latin}\p{Nd}]/u.test(char) ? 'latin' : 'other';
}

/** Kanji that stand before a short form without being part of another word: former, against, each, the same, US, … */
const BEFORE_SHORT = new Set('元前旧現対新反各両同当親米英韓独仏伊中印加豪計全');

/** What makes a common word of a short form's last "電" (electricity): 電力, 電気, 電源, 電車, 電池, 電話, … */
const AFTER_DEN = new Set('力気源車池話線灯鉄流圧工機波柱解磁信卓化子報');

/** A name of at most so many kanji is a short form, which other words hold by chance ("中電" in "中電力"). */
const SHORT = 3;

/**
 * Whether a name of the notes that stands at `start` to `end` is a word there, and not a part of another: Latin letters
 * and katakana do not go on at either side ("ループ" in "グループ"); a short form in kanji has no foreign kanji before it
 * and does not make a common word with the next ("東電" before "力"). Longer kanji names are taken as they stand, because
 * compounds follow them freely ("関西電力社長").
 */
export function standsAsName(text: string, start: number, end: number): boolean {
  const first = scriptOf(text.charAt(start));
  const last = scriptOf(text.charAt(end - 1));
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (first !== 'kanji' && first !== 'other' && scriptOf(before) === first) return false;
  if (last !== 'kanji' && last !== 'other' && scriptOf(after) === last) return false;
  if (end - start > SHORT || first !== 'kanji' || last !== 'kanji') return true;
  const isWordBefore = scriptOf(before) === 'kanji' && !BEFORE_SHORT.has(before);
  return !isWordBefore && !(text.charAt(end - 1) === '電' && AFTER_DEN.has(after));
}
