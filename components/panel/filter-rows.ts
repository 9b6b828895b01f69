import type { EntityRow, MentionLine } from '../../lib/views';
import type { Translate } from '../voice';

/** Width and case do not matter: "ＭＥＴＩ" and "meti" are the same. */
const fold = (words: string): string => words.normalize('NFKC').toLowerCase();

/**
 * The entities that a query names: by their names in both languages, what they are, their kind, or the article's own words for
 * them; every word of the query has to be somewhere. All of them for an empty query. Linear in rows and lines.
 */
export function filterRows(
  rows: readonly EntityRow[],
  linesOf: ReadonlyMap<string, readonly MentionLine[]>,
  query: string,
  t: Translate,
): readonly EntityRow[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const named = fold(toWords(row, linesOf.get(row.entityId) ?? [], t));
    return words.every((word) => named.includes(word));
  });
}

const toWords = ({ name, detail, kind }: EntityRow, lines: readonly MentionLine[], t: Translate): string =>
  [
    name.en,
    name.ja,
    detail?.en ?? '',
    detail?.ja ?? '',
    t(`kind.${kind}`),
    t(`kinds.${kind}`),
    ...new Set(lines.map(({ text }) => text)),
  ].join('\n');
