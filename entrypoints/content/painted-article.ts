import type { TextMap } from '../../lib/article';
import type { Mark, MarkedArticle, PageSettings } from '../../lib/protocol';
import type { Span } from '../../lib/text';
import { makeSampler } from './backdrop';
import { makeChoice } from './choose-marks';
import type { PaintedRange } from './painter';
import type { ReadArticle } from './read-page';

/** A mark with its place and its look in the page. */
export interface PlacedMark extends Mark, PaintedRange {
  /** Its number in the protocol. */
  readonly index: number;
  /** Whether it is drawn and answers the pointer; one that is not can still be stepped and led to. */
  readonly shown: boolean;
}

/** An article as it stands painted in the page. */
export interface PaintedArticle {
  readonly articleId: string;
  readonly map: TextMap;
  /** In order of the text; those of kinds that are switched off, or whose nodes are gone, are missing. */
  readonly marks: readonly PlacedMark[];
}

/** Leads each mark back to its characters in the page, and samples how it must look there. */
export function placeMarks(
  { articleId, marks }: MarkedArticle,
  { article, map }: ReadArticle,
  settings: Pick<PageSettings, 'kinds' | 'markStyle' | 'density' | 'palette'>,
): PaintedArticle {
  const lookOf = makeSampler(settings);
  const isShown = makeChoice(settings.density, article.text);
  const placed = marks.flatMap((mark, index): readonly PlacedMark[] => {
    const range = settings.kinds[mark.type] ? toRange(map, mark) : null;
    if (range === null) return [];
    // A doubt's line replaces its kind's.
    const look = lookOf(range.startContainer);
    return [{ ...mark, ...look, index, range, shown: isShown(mark), kind: mark.doubt ? 'doubt' : mark.type }];
  });
  return { articleId, map, marks: placed };
}

/** Where a stretch of the article's text stands in the page; null where its nodes are gone. */
export function toRange(map: TextMap, span: Span): Range | null {
  const place = map.toRange(span);
  if (place === null) return null;
  const range = new Range();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range;
}

/** Whether the marks still stand on the page's text: a replaced text node collapses the ranges that lay in it. */
export const isStanding = ({ marks, map }: PaintedArticle): boolean =>
  marks.every(({ range }) => !range.collapsed && range.startContainer.isConnected) && hasNodes(map);

/** Whether the article's first and last text are still in the page: the cheap question, asked often. */
export const hasNodes = ({ nodes }: TextMap): boolean =>
  nodes[0]?.isConnected !== false && nodes.at(-1)?.isConnected !== false;
