import type { GlossaryEntry } from './types';

/** The entries under one heading of the glossary's index. */
export interface GlossaryGroup {
  /** A letter, "0–9", a row of the kana (あ, か …), or the first kanji of its names. */
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The first kana of each row; a name lies in the last row that begins no later than it. */
const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;

/**
 * The glossary as one language sorts it, by `Intl.Collator`: English A to Z; Japanese with digits and Latin names first,
 * then kana by row. The notes hold no readings, and a kanji has several: names in kanji follow under their first kanji,
 * in the collation's own order, which puts nothing in a row that it might not belong to. Sorts, so n log n.
 */
export function groupGlossary(entries: readonly GlossaryEntry[], lang: 'en' | 'ja'): readonly GlossaryGroup[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const sorted = [...entries].sort((a, b) => collator.compare(a.name[lang], b.name[lang]));
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of sorted) {
    const heading = toHeading(entry.name[lang], collator);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([heading, group]) => ({ heading, entries: group }));
}

function toHeading(name: string, collator: Intl.Collator): string {
  const initial = name
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0);
  if (/\p{N}/u.test(initial)) return '0–9';
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(initial)) {
    return ROWS.findLast((row) => collator.compare(row, initial) <= 0) ?? ROWS[0];
  }
  return initial.toUpperCase();
}

/** The entries whose names or sentence, in either language, hold all that was typed, however it is cased or widened. */
export function filterGlossary(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const wanted = fold(query).split(/\s+/u);
  return entries.filter(({ name, summary }) => {
    const text = fold([name.en, name.ja, summary.en, summary.ja].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
