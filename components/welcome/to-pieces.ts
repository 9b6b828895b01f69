import type { Mark } from '../../lib/protocol';

/** A stretch of a text: plain, or a mark with its number. */
export interface Piece {
  readonly words: string;
  /** The mark's index; null between marks. */
  readonly index: number | null;
  readonly kind: Mark['type'] | 'doubt' | undefined;
}

/** A text cut at its marks, which are sorted and disjoint; together the pieces are the text. */
export function toPieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const plain = (start: number, end: number): readonly Piece[] =>
    start < end ? [{ words: text.slice(start, end), index: null, kind: undefined }] : [];
  const pieces = marks.flatMap(({ start, end, type, doubt }, index): readonly Piece[] => [
    ...plain(marks[index - 1]?.end ?? 0, start),
    { words: text.slice(start, end), index, kind: doubt ? 'doubt' : type },
  ]);
  return [...pieces, ...plain(marks.at(-1)?.end ?? 0, text.length)];
}
