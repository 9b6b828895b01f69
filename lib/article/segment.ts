import type { Piece } from './text-map';

/** A stretch of the live page that stands as one block, with the text it reads as. */
export interface Segment {
  /** The nearest block element around it. */
  readonly element: Element;
  /** Its text, white space as it shows; never blank, none at either end. */
  readonly text: string;
  /** Where each run of `text` comes from; `textStart` counts within `text`. */
  readonly pieces: readonly Piece[];
  /** UTF-16 units of its text that are inside links. */
  readonly linkLength: number;
  /** UTF-16 units of its text that Readability located. */
  readonly locatedLength: number;
}

/** Collects the text of one segment, node by node. One for each segment; `finish` ends it. */
export interface SegmentBuilder {
  /** Adds a text node's characters from `from` to `to`. */
  addText(node: Text, from: number, to: number, traits: TextTraits): void;
  /** Adds the space that a line break reads as, which no node holds. */
  addBreak(): void;
  /** UTF-16 units so far. */
  readonly length: number;
  /** What was added last ends so; for the choice of whether a line break ends a block. */
  endsWith(pattern: RegExp): boolean;
  /** The segment, or `null` where only white space was added. */
  finish(element: Element): Segment | null;
}

/** What is true of a text node's characters. */
export interface TextTraits {
  readonly isLink: boolean;
  readonly isLocated: boolean;
}

/**
 * A run of white space that shows as one space; a character that shows as nothing (soft hyphen, zero-width space, word
 * joiner, byte order mark); any other white space, which keeps its width and becomes one space.
 */
const SPECIAL = /(?<run>[ \t\n\r\f]+)|(?<invisible>[\u00ad\u200b\u2060\ufeff]+)|(?<space>[^\S \t\n\r\f\ufeff])/gu;

/** Most text nodes hold only single spaces and need no rewriting. */
const NEEDS_REWRITING = /[\t\n\r\f\u00ad\u200b\u2060\ufeff]| {2}|[^\S ]/u;

/** A new, empty segment. */
export function toSegmentBuilder(): SegmentBuilder {
  const pieces: Piece[] = [];
  let text = '';
  let linkLength = 0;
  let locatedLength = 0;

  function add(node: Text, nodeStart: number, run: string, { isLink, isLocated }: TextTraits): void {
    if (run === '') return;
    const last = pieces.at(-1);
    const isNext = last?.node === node && last.nodeStart + last.length === nodeStart;
    if (last !== undefined && isNext && last.textStart + last.length === text.length) {
      pieces[pieces.length - 1] = { ...last, length: last.length + run.length };
    } else {
      pieces.push({ node, nodeStart, textStart: text.length, length: run.length });
    }
    text += run;
    if (isLink) linkLength += run.length;
    if (isLocated) locatedLength += run.length;
  }

  const isAtSpace = (): boolean => text === '' || text.endsWith(' ');

  return {
    addText(node, from, to, traits) {
      const data = node.data.slice(from, to);
      if (!NEEDS_REWRITING.test(data)) {
        const skipped = isAtSpace() && data.startsWith(' ') ? 1 : 0;
        add(node, from + skipped, data.slice(skipped), traits);
        return;
      }
      let at = 0;
      for (const match of data.matchAll(SPECIAL)) {
        add(node, from + at, data.slice(at, match.index), traits);
        const isDropped = match.groups?.invisible !== undefined || isAtSpace();
        if (!isDropped) add(node, from + match.index, ' ', traits);
        at = match.index + match[0].length;
      }
      add(node, from + at, data.slice(at), traits);
    },
    addBreak() {
      if (!isAtSpace()) text += ' ';
    },
    get length() {
      return text.length;
    },
    endsWith: (pattern) => pattern.test(text.slice(-8)),
    finish(element) {
      const trimmed = text.trimEnd();
      if (trimmed === '') return null;
      return { element, text: trimmed, pieces: cutPieces(pieces, trimmed.length), linkLength, locatedLength };
    },
  };
}

/** The pieces up to `end`, the last one shortened where it goes on. */
const cutPieces = (pieces: readonly Piece[], end: number): Piece[] =>
  pieces
    .filter(({ textStart }) => textStart < end)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, end - piece.textStart) }));
