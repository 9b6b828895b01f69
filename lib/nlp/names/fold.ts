/** Characters that web pages put inside words and no reader sees: soft hyphen, zero-width space and joiners, BOM. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Pairs in which British and American newspapers differ ("liberalisation", "labour", "defence", "programme"), in the order
 * they are tried. What they make is a key for comparison, not a spelling: "promise" becomes "promize" on both sides.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/(?<=..)our(?=$|s$|al$|ed$|ing$)/u, 'or'],
  [/(?<=cent)re(?=$|s$)/u, 'er'],
  [/(?<=(?:licen|defen|offen))c(?=es?$)/u, 's'],
  [/(?<=program)me(?=$|s$)/u, ''],
];

/**
 * A word as names are compared by: without capitals, full-width forms, unseen characters and national spelling.
 * `"Liberalisation"` → `"liberalization"`, `"ＭＥＴＩ"` → `"meti"`. Not meant to be read by anyone.
 */
export function foldWord(word: string): string {
  let folded = isPlain(word) ? word.toLowerCase() : word.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
  if (folded.length < 5) return folded;
  for (const [pattern, replacement] of SPELLINGS) folded = folded.replace(pattern, replacement);
  return folded;
}

/** A list of words as tokens are compared with it. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
};

/**
 * A folded word without its plural ending, for terms, which the press uses in both numbers: `"utilities"` → `"utility"`,
 * `"orders"` → `"order"`, `"surcharges"` → `"surcharge"`. A key: "gas" and "basis" stay, "prices" and "price" meet.
 */
export function stemWord(folded: string): string {
  if (folded.length < 4 || !folded.endsWith('s')) return folded;
  if (/(?:ss|us|is)$/u.test(folded)) return folded;
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss)es$/u.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}
