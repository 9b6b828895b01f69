import type { Span } from '../text';

/**
 * The bridge between `article.text` and the live page. The text is laid out in pieces, each a run of characters that one
 * text node holds in the same order and number; between pieces stand characters that no node holds (block separators,
 * the space for a `<br>`), and inside nodes stand characters that no piece holds (white space runs beyond their first,
 * soft hyphens, ruby readings).
 */

/** A run of the text with the node it comes from. Lengths in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Where the run begins in `node.data`. */
  readonly nodeStart: number;
  /** Where the run begins in the text. */
  readonly textStart: number;
  readonly length: number;
}

/** The two ends of a stretch of the live page, as `Range.setStart` and `setEnd` take them. */
export interface TextRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Leads from offsets in the article's text to the live page and back. */
export interface TextMap {
  /**
   * Where a span of the text stands in the page. Characters at its ends that no node holds are left out; `null` where
   * nothing remains, or where the page has since removed or shortened the nodes. Logarithmic.
   */
  toRange(span: Span): TextRange | null;
  /**
   * The offset in the text of a position in the page, as `caretPositionFromPoint` gives it. A position inside white space
   * that the text has only once is that space's. `null` for a node or a part of one that is not in the article.
   */
  toOffset(node: Node, offset: number): number | null;
  /** The live text nodes that the article is made of, in the text's order, each once. */
  readonly nodes: readonly Text[];
}

/** Makes the map of `pieces`, which are sorted by `textStart` and do not overlap. */
export function toTextMap(pieces: readonly Piece[]): TextMap {
  const byNode = new Map<Node, Piece[]>();
  for (const piece of pieces) {
    const ofNode = byNode.get(piece.node);
    if (ofNode === undefined) byNode.set(piece.node, [piece]);
    else ofNode.push(piece);
  }
  return {
    toRange: (span) => toRange(pieces, span),
    toOffset: (node, offset) => toOffset(byNode.get(node) ?? [], offset),
    nodes: [...new Set(pieces.map(({ node }) => node))],
  };
}

function toRange(pieces: readonly Piece[], { start, end }: Span): TextRange | null {
  if (start >= end) return null;
  const first = pieces[indexEndingAfter(pieces, start)];
  const after = indexEndingAfter(pieces, end - 1);
  const last = pieces[(pieces[after]?.textStart ?? end) < end ? after : after - 1];
  if (first === undefined || last === undefined || first.textStart > last.textStart) return null;
  const startOffset = first.nodeStart + Math.max(0, start - first.textStart);
  const endOffset = last.nodeStart + Math.min(last.length, end - last.textStart);
  if (!isInPage(first.node, startOffset) || !isInPage(last.node, endOffset)) return null;
  return { startNode: first.node, startOffset, endNode: last.node, endOffset };
}

const isInPage = (node: Text, offset: number): boolean => node.isConnected && offset <= node.data.length;

/** The index of the first piece that ends after `at`: the one holding it, or the next; the length where none does. */
function indexEndingAfter(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.textStart + piece.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `pieces` are those of one node, and so sorted by `nodeStart` too. */
function toOffset(pieces: readonly Piece[], offset: number): number | null {
  const next = pieces.findIndex(({ nodeStart, length }) => offset < nodeStart + length);
  const piece = pieces[next];
  const before = next === -1 ? pieces.at(-1) : pieces[next - 1];
  if (piece !== undefined && offset >= piece.nodeStart) return piece.textStart + (offset - piece.nodeStart);
  if (before === undefined) return null;
  const beforeEnd = before.nodeStart + before.length;
  if (piece === undefined && offset > beforeEnd) return null;
  return before.textStart + before.length - (offset === beforeEnd ? 0 : 1);
}
