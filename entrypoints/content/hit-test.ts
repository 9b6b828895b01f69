import type { PaintedArticle, PlacedMark } from './painted-article';

/** CSS pixels by which a pointer may miss a mark's box: the height of its underline. */
const SLACK_PX = 3;

/**
 * The mark under a point of the window, or `null`. One look-up of the caret and a binary search; the mark's boxes then confirm
 * it, since the caret's place is the nearest text even where the point is far from any.
 */
export function findMarkAt(article: PaintedArticle, x: number, y: number): PlacedMark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return null;
  const offset = article.map.toOffset(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  // The caret stands between two characters; the point may be over either.
  const found = [markHolding(article.marks, offset), markHolding(article.marks, offset - 1)];
  return found.find((mark) => mark?.shown && isNear(mark.range, x, y)) ?? null;
}

/** The mark that holds an offset of the text, by binary search. */
export function markHolding<M extends { readonly start: number; readonly end: number }>(
  marks: readonly M[],
  offset: number,
): M | null {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark === undefined) return null;
    if (mark.end <= offset) low = middle + 1;
    else if (mark.start > offset) high = middle - 1;
    else return mark;
  }
  return null;
}

function isNear(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
