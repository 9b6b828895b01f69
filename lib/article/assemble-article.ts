import { type Article, type Block, type BlockKind, toColumns, toPrimarySubtag } from '../text';
import { type BodyPlace, commonAncestor } from './body-place';
import { type Chosen, chooseSegments, isLocated, isProse } from './choose-segments';
import type { Coverage, Extraction, NotArticleReason, PageFacts } from './extraction';
import { findHeadline } from './find-headline';
import { type Metadata, type PageClaims, readMetadata } from './metadata/read-metadata';
import { toPageStyles } from './page-styles';
import { readSegments } from './read-segments';
import { type Piece, toTextMap } from './text-map';

/** Longer than any article, a tenth of a long book, in UTF-16 units. The text of a longer page ends there. */
const MAX_LENGTH = 400_000;

/** Two short sentences, in columns; on a page that calls itself an article one will do. */
const LEAST_PROSE = 160;
const LEAST_PROSE_OF_ARTICLE = 60;

/** Readability left out "much" where more than this share of the body had to be added. */
const MUCH = 0.1;

/** No mention crosses it. */
const SEPARATOR = '\n\n';

/** Kinds that are the body itself, and not its frame. */
const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'table-cell']);

/** What is known of a page when its text is read. */
export interface Assembly {
  readonly facts: PageFacts;
  readonly claims: PageClaims;
  readonly metadata: Metadata;
  readonly place: BodyPlace;
}

/** Reads the live text at the place found and makes the article of it, or says why it is none. */
export function assembleArticle(page: Document, assembly: Assembly): Extraction {
  const { metadata, place } = assembly;
  const styles = toPageStyles(page);
  const headline = findHeadline(page, { titles: metadata.titles, site: metadata.site, body: place.core }, styles);
  const root = headline === null ? place.root : commonAncestor(commonAncestor(place.root, place.container), headline);
  const { segments, isTruncated } = readSegments(root, { ...place, styles, maxLength: MAX_LENGTH });
  const { container, isMarked } = place;
  const chosen = chooseSegments(segments, { headline, container, isMarked, description: metadata.description });
  const reason = findShortness(chosen, metadata.isArticle);
  if (reason !== null) return { kind: 'not-article', reason };
  const { text, blocks, pieces } = joinSegments(chosen);
  const article = toArticle(page, assembly, { text, blocks });
  return { kind: 'article', article, map: toTextMap(pieces), coverage: toCoverage(chosen, place, isTruncated) };
}

function findShortness(chosen: readonly Chosen[], isArticle: boolean): NotArticleReason | null {
  const prose = chosen.filter(({ segment, kind }) => BODY_KINDS.has(kind) && isProse(segment));
  if (prose.length === 0) return 'not-readerable';
  const columns = prose.reduce((sum, { segment }) => sum + toColumns(segment.text), 0);
  return columns < (isArticle ? LEAST_PROSE_OF_ARTICLE : LEAST_PROSE) ? 'too-short' : null;
}

interface JoinedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

function joinSegments(chosen: readonly Chosen[]): JoinedText & { readonly pieces: readonly Piece[] } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { segment, kind } of chosen) {
    const end = start + segment.text.length;
    texts.push(segment.text);
    blocks.push({ kind, start, end });
    for (const piece of segment.pieces) pieces.push({ ...piece, textStart: start + piece.textStart });
    start = end + SEPARATOR.length;
  }
  return { text: texts.join(SEPARATOR), blocks, pieces };
}

/** How many paragraphs at the beginning may hold a dateline. */
const OPENINGS = 2;

function toArticle(page: Document, { facts, claims }: Assembly, { text, blocks }: JoinedText): Article {
  const textsOf = (kind: BlockKind): string[] =>
    blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  const openings = textsOf('paragraph').slice(0, OPENINGS);
  const metadata = readMetadata(page, facts.url, { text, stamps: textsOf('stamp'), openings }, claims);
  const headline = textsOf('headline').join(' ');
  return {
    url: facts.url,
    title: headline === '' ? metadata.title : headline,
    byline: metadata.byline,
    site: metadata.site,
    published: facts.published ?? metadata.published,
    lang: toPrimarySubtag(facts.lang) ?? metadata.lang,
    text,
    blocks,
  };
}

function toCoverage(chosen: readonly Chosen[], { located }: BodyPlace, isTruncated: boolean): Coverage {
  const body = chosen.filter(({ kind }) => BODY_KINDS.has(kind));
  const lengthOf = (parts: readonly Chosen[]): number =>
    parts.reduce((sum, { segment }) => sum + segment.text.length, 0);
  const locatedLength = lengthOf(body.filter(({ segment }) => isLocated(segment)));
  const addedLength = lengthOf(body) - locatedLength;
  const isMuch = addedLength > MUCH * (locatedLength + addedLength);
  const source = located.size === 0 ? 'structure' : isMuch ? 'root' : 'readability';
  return { source, locatedLength, addedLength, isTruncated };
}
