import type { Article, Block, BlockKind } from './article';
import { detectLanguage } from './detect-language';
import { findOutside } from './find-outside';
import { findWrapColumn, isWrap } from './hard-wrap';
import { endsSentence, toLines } from './lines';
import { parseDateline, parseStamp } from './parse-stamp';
import type { Span } from './span';

/** What is known of a plain text beside its words. Members left out are unknown. */
export interface TextOrigin {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly site?: string | null;
  /** BCP 47; detected where absent. */
  readonly lang?: string | null;
  /** ISO date or date-time; read from the text's stamp or dateline where absent. */
  readonly published?: string | null;
}

/** A line with what it is. */
interface Line extends Span {
  readonly text: string;
  readonly isOutside: boolean;
  readonly stamp: string | null;
}

/**
 * A plain text as an article. `article.text` is that text unchanged; blocks are cut from it, without the white space
 * around them.
 *
 * Blank lines part blocks, and so do single line breaks, unless the text is wrapped at a column: there a block spans its
 * breaks. Stamps ("15:47 JST, April 18, 2023") and page furniture (rankings, related stories) are blocks of their own
 * kinds. A date alone on a line is a dateline, not a stamp, and holds a mention. Never throws. Linear.
 */
export function toArticleFromText(text: string, origin: TextOrigin = {}): Article {
  const lines = readLines(text);
  const groups = groupLines(lines);
  const blocks = nameOpening(text, groups.map(toBlock), origin.title ?? null);
  return {
    url: origin.url ?? null,
    title: origin.title ?? readTitle(text, blocks),
    byline: origin.byline ?? null,
    site: origin.site ?? null,
    published: origin.published ?? readPublished(lines),
    lang: toPrimarySubtag(origin.lang) ?? detectLanguage(text),
    text,
    blocks,
  };
}

function readLines(text: string): Line[] {
  const spans = toLines(text);
  const outside = findOutside(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.map((span, index) => {
    const line = text.slice(span.start, span.end);
    const stamp = parseStamp(line);
    const isOutside = outside[index] ?? false;
    return { ...span, text: line, isOutside, stamp: stamp?.labelled && !isOutside ? stamp.published : null };
  });
}

/** The lines of each block. Only wrapped prose has more than one. */
function groupLines(lines: readonly Line[]): Line[][] {
  const column = findWrapColumn(lines.map((line) => (isProse(line) ? line.text : '')));
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.text !== '') {
      const last = groups.at(-1);
      if (last !== undefined && previous !== null && column !== null && isJoined(previous, line, column))
        last.push(line);
      else groups.push([line]);
    }
    previous = line.text === '' ? null : line;
  }
  return groups;
}

const BULLET = /^(?:[-–*•・◦▪‣]\s*|\(?\d{1,2}[.)]\s+)(?=\S)/u;
const HEADING_MARK = /^(?:#{1,6}\s+|[■◆●▼▽◇□○★▶]\s*)(?=\S)/u;

const isProse = ({ isOutside, stamp, text }: Line): boolean =>
  !isOutside && stamp === null && !BULLET.test(text) && !HEADING_MARK.test(text);

/** Whether `line` goes on in the block of `previous`, a list item's or a paragraph's, because it was wrapped. */
const isJoined = (previous: Line, line: Line, column: number): boolean =>
  isProse(line) &&
  (isProse(previous) || BULLET.test(previous.text)) &&
  !previous.isOutside &&
  isWrap(previous.text, line.text, column);

function toBlock(lines: readonly Line[]): Block {
  const first = lines[0] ?? { start: 0, end: 0, text: '', isOutside: false, stamp: null };
  const end = lines.at(-1)?.end ?? first.end;
  if (first.isOutside) return { kind: 'outside', start: first.start, end };
  if (first.stamp !== null) return { kind: 'stamp', start: first.start, end };
  const mark = (HEADING_MARK.exec(first.text) ?? BULLET.exec(first.text))?.[0] ?? '';
  return { kind: toKind(first.text), start: first.start + mark.length, end };
}

function toKind(line: string): BlockKind {
  if (HEADING_MARK.test(line)) return 'subheading';
  return BULLET.test(line) ? 'list-item' : 'paragraph';
}

/** Longer than a headline or caption is, in UTF-16 units. */
const LONGEST_OPENING = 200;

/**
 * Names the first block where its place says what it is: the title that was given, or a short line above a stamp, a
 * dateline or a body of sentences. Without a full stop it is a headline, with one, above a stamp, a caption.
 */
function nameOpening(text: string, blocks: readonly Block[], title: string | null): Block[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'outside' && kind !== 'stamp');
  const first = blocks[at];
  if (first === undefined || first.kind !== 'paragraph') return [...blocks];
  const kind = toOpeningKind(text, first, blocks[at + 1], title);
  return blocks.map((block, index) => (index === at ? { ...block, kind } : block));
}

function toOpeningKind(text: string, first: Block, next: Block | undefined, title: string | null): BlockKind {
  const line = text.slice(first.start, first.end);
  if (line === title?.trim()) return 'headline';
  if (next === undefined || line.length > LONGEST_OPENING) return 'paragraph';
  if (!endsSentence(line)) return 'headline';
  return next.kind === 'stamp' ? 'caption' : 'paragraph';
}

function readTitle(text: string, blocks: readonly Block[]): string | null {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline === undefined ? null : text.slice(headline.start, headline.end).replace(/\s+/gu, ' ');
}

/** How many lines from either end a dateline may stand. */
const DATELINE_LINES = 4;

function readPublished(lines: readonly Line[]): string | null {
  const stamp = lines.find((line) => line.stamp !== null)?.stamp ?? null;
  if (stamp !== null) return stamp;
  const body = lines.filter((line) => line.text !== '' && !line.isOutside);
  const ends = [...body.slice(0, DATELINE_LINES), ...body.slice(DATELINE_LINES).slice(-1)];
  for (const { text } of ends) {
    const date = parseStamp(text)?.published ?? parseDateline(text);
    if (date !== null) return date;
  }
  return null;
}

/** "en-GB" → "en"; `null` where nothing like a tag is given. */
export function toPrimarySubtag(tag: string | null | undefined): string | null {
  return /^\s*(?<primary>[a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '')?.groups?.primary?.toLowerCase() ?? null;
}
