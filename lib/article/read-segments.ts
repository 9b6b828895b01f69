import { isFootnoteMark, isNamedFurniture, isTextless } from './furniture';
import type { PageStyles } from './page-styles';
import { type Segment, type SegmentBuilder, toSegmentBuilder } from './segment';

/** What guides the reading of a live element. */
export interface SegmentContext {
  readonly styles: PageStyles;
  /** The text nodes that Readability located. */
  readonly located: ReadonlySet<Text>;
  /** Whether an element that is named like furniture holds the article all the same. */
  readonly holdsArticle: (element: Element) => boolean;
  /** Reading stops, inside a segment if need be, after about this many UTF-16 units. */
  readonly maxLength: number;
}

/** The segments read, and whether `maxLength` ended the reading. */
export interface SegmentReading {
  readonly segments: readonly Segment[];
  readonly isTruncated: boolean;
}

/** Deeper than browsers let a parser nest elements. */
const MAX_DEPTH = 500;

/** The state of one reading. */
interface Reading extends SegmentContext {
  readonly segments: Segment[];
  builder: SegmentBuilder;
  /** Line breaks since the last character. */
  breaks: number;
  length: number;
}

/** Where in the tree the reading stands. */
interface Place {
  readonly block: Element;
  readonly isLink: boolean;
  readonly depth: number;
}

/**
 * Reads the visible text under a live element, furniture left out, as segments in document order.
 *
 * Block elements part segments; two `<br>` do, and so does one before a line that opens with an ideographic space, as
 * Japanese paragraphs do. In `<pre>` blank lines part them. Shadow trees and frames are not entered. The page is only
 * read. Linear.
 */
export function readSegments(root: Element, context: SegmentContext): SegmentReading {
  const reading: Reading = { ...context, segments: [], builder: toSegmentBuilder(), breaks: 0, length: 0 };
  readChildren(root, reading, { block: root, isLink: root.closest('a[href]') !== null, depth: 0 });
  flush(reading, root);
  return { segments: reading.segments, isTruncated: isFull(reading) };
}

const isFull = (reading: Reading): boolean => toRoom(reading) <= 0;

/** How many UTF-16 units may still be read. */
const toRoom = ({ maxLength, length, builder }: Reading): number => maxLength - length - builder.length;

function flush(reading: Reading, block: Element): void {
  const segment = reading.builder.finish(block);
  if (segment !== null) {
    reading.segments.push(segment);
    reading.length += segment.text.length;
  }
  reading.builder = toSegmentBuilder();
  reading.breaks = 0;
}

function readChildren(element: Element, reading: Reading, place: Place): void {
  for (let child = element.firstChild; child !== null && !isFull(reading); child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) readText(child as Text, reading, place);
    else if (child.nodeType === child.ELEMENT_NODE) readElement(child as Element, reading, place);
  }
}

function readElement(element: Element, reading: Reading, place: Place): void {
  if (element.localName === 'br') {
    readBreak(reading, place);
    return;
  }
  if (place.depth > MAX_DEPTH || isTextless(element) || isFootnoteMark(element)) return;
  if (reading.styles.isHidden(element)) return;
  const isBlock = reading.styles.isBlock(element);
  if (isNamedFurniture(element) && !reading.holdsArticle(element)) {
    if (isBlock) flush(reading, place.block);
    return;
  }
  const isLink = place.isLink || (element.localName === 'a' && element.hasAttribute('href'));
  const inner: Place = { block: isBlock ? element : place.block, isLink, depth: place.depth + 1 };
  if (isBlock) flush(reading, place.block);
  readChildren(element, reading, inner);
  if (isBlock) flush(reading, element);
}

function readBreak(reading: Reading, place: Place): void {
  reading.breaks += 1;
  if (reading.breaks > 1) flush(reading, place.block);
  else reading.builder.addBreak();
}

/** The opening of a Japanese paragraph. */
const INDENT = /^[ \t\n\r\f]*\u3000/u;

/** A line break's space stands where the text ends. */
const SENTENCE_END = /[。！？」』）)] ?$/u;

function readText(node: Text, reading: Reading, place: Place): void {
  const isBlank = !/[^ \t\n\r\f]/u.test(node.data);
  const opensParagraph = reading.breaks === 1 && INDENT.test(node.data) && reading.builder.endsWith(SENTENCE_END);
  if (opensParagraph) flush(reading, place.block);
  if (!isBlank) reading.breaks = 0;
  const traits = { isLink: place.isLink, isLocated: reading.located.has(node) };
  let from = 0;
  if (place.block.localName === 'pre') {
    for (const gap of node.data.matchAll(/\n[ \t]*(?:\r?\n[ \t]*)+/gu)) {
      reading.builder.addText(node, from, gap.index, traits);
      flush(reading, place.block);
      from = gap.index + gap[0].length;
    }
  }
  reading.builder.addText(node, from, Math.min(node.data.length, from + toRoom(reading)), traits);
}
