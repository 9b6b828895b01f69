import type { TextMap } from '../../lib/article';
import type { Mark, MarkedArticle, PageSettings } from '../../lib/protocol';
import type { PaintedRange } from './painter';

/** A mark with its place in the page. `index`: its number in the protocol. */
export interface PlacedMark extends Mark {
  readonly index: number;
  readonly range: Range;
}

/** An article as it stands painted in the page. */
export interface PaintedArticle {
  readonly articleId: string;
  readonly map: TextMap;
  /** In order of the text; those of kinds that are switched off, or whose nodes are gone, are missing. */
  readonly marks: readonly PlacedMark[];
}

/** Leads each mark back to its characters in the page. */
export function placeMarks(
  { articleId, marks }: MarkedArticle,
  map: TextMap,
  kinds: PageSettings['kinds'],
): PaintedArticle {
  const placed = marks.flatMap((mark, index) => {
    if (!kinds[mark.type]) return [];
    const range = toRange(map, mark);
    return range === null ? [] : [{ ...mark, index, range }];
  });
  return { articleId, map, marks: placed };
}

function toRange(map: TextMap, mark: Mark): Range | null {
  const place = map.toRange(mark);
  if (place === null) return null;
  const range = new Range();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range;
}

/** What the painter takes: a doubt's line replaces its kind's. */
export const toPaint = ({ marks }: PaintedArticle): readonly PaintedRange[] =>
  marks.map(({ type, doubt, range }) => ({ kind: doubt ? 'doubt' : type, range }));
