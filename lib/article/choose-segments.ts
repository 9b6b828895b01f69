import {
  type BlockKind,
  endsSentence,
  isBreadcrumb,
  isFurnitureHeading,
  isRightsNotice,
  parseStamp,
  toColumns,
} from '../text';
import type { Segment } from './segment';
import { isByline, isCaption, isHeading, isStandfirst, toSegmentKind } from './segment-kind';

/** A segment that is part of the article, and as what. */
export interface Chosen {
  readonly segment: Segment;
  readonly kind: BlockKind;
}

/** What decides whether a segment belongs to the article. */
export interface ChoiceContext {
  readonly headline: Element | null;
  /** The page's own element around the body. */
  readonly container: Element;
  /** Whether prose in the container counts wherever it stands; else only between located segments. */
  readonly isMarked: boolean;
  /** The article's description in the page's metadata, which a standfirst often repeats. */
  readonly description: string | null;
}

/** A sentence of prose is at least as wide, in columns of a fixed-width font: fifteen Japanese characters, six words. */
const NARROWEST_PROSE = 30;

/** So wide a block is prose even if no full stop ends it: a list item, a paragraph before a colon, a cut text. */
const CERTAIN_PROSE = 300;

/** A paragraph that Readability left out counts from here on. */
const NARROWEST_ADDED = 60;

/** A shorter line above the body that ends no sentence is a label: a section, "3 min read". */
const WIDEST_LABEL = 40;

/** A headline in a list of links is shorter than a paragraph. */
const WIDEST_LISTED = 160;

/**
 * The segments that make the article, headline first, the rest in document order.
 *
 * A segment counts where Readability located it, or where it is prose among or beside what was located. Out go labels,
 * bylines, lists under furniture headings ("ACCESS RANKING"), and blocks that are one link. Stamps are kept as such.
 */
export function chooseSegments(segments: readonly Segment[], context: ChoiceContext): Chosen[] {
  const { headline } = context;
  const headlines = segments.filter(({ element }) => headline?.contains(element) ?? false);
  const headlineText = headlines.map(({ text }) => text).join(' ');
  const headlineAt = segments.findLastIndex(({ element }) => headline?.contains(element) ?? false);
  const isRest = ({ element, text }: Segment): boolean =>
    text !== headlineText && !(headline?.contains(element) ?? false);
  const above = dropLists(segments.slice(0, headlineAt + 1)).filter(isRest);
  const rest = [...above, ...dropLists(segments.slice(headlineAt + 1)).filter(isRest)];
  const zones = toZones(rest, above.length);
  const chosen = rest.flatMap((segment, index) => choose(segment, index, zones, context) ?? []);
  return [...headlines.map((segment): Chosen => ({ segment, kind: 'headline' })), ...dropLoneHeadings(chosen)];
}

/** The body's first and last located segments, as indexes, and what follows the headline. */
interface Zones {
  readonly first: number;
  readonly last: number;
  readonly afterHeadline: number;
  /** The elements that have located prose right under them. */
  readonly parents: ReadonlySet<Element | null>;
}

function toZones(rest: readonly Segment[], afterHeadline: number): Zones {
  const hasLocated = rest.some(isLocated);
  const isBody = (segment: Segment): boolean => (!hasLocated || isLocated(segment)) && isProse(segment);
  const first = rest.findIndex((segment) => isBody(segment) && !isStandfirst(segment));
  return {
    first: first === -1 ? rest.findIndex(isBody) : first,
    last: rest.findLastIndex(isBody),
    afterHeadline,
    parents: new Set(rest.filter((segment, index) => index >= first && isBody(segment)).map(toParent)),
  };
}

const toParent = ({ element }: Segment): Element | null => element.parentElement;

/** Whether most of a segment is what Readability located. */
export const isLocated = (segment: Segment): boolean => segment.locatedLength * 2 > segment.text.length;

const linkShare = (segment: Segment): number => segment.linkLength / segment.text.length;

/** Whether a segment reads as running text: it ends as a sentence does, or is far longer than any label. */
export function isProse(segment: Segment): boolean {
  const columns = toColumns(segment.text);
  const isText = (columns >= NARROWEST_PROSE && endsSentence(segment.text)) || columns >= CERTAIN_PROSE;
  return isText && linkShare(segment) < 0.5 && !isHeading(segment);
}

function choose(segment: Segment, index: number, zones: Zones, context: ChoiceContext): Chosen | null {
  const stamp = parseStamp(segment.text);
  if (stamp !== null && (stamp.labelled || !isLocated(segment) || index < zones.first))
    return { segment, kind: 'stamp' };
  if (isByline(segment) || isRightsNotice(segment.text) || isBreadcrumb(segment.text) || isOneLink(segment))
    return null;
  if (index < zones.first) return chooseOpening(segment, index, zones, context);
  const isIn = isLocated(segment) || isAdded(segment, index, zones, context);
  return isIn ? { segment, kind: toSegmentKind(segment) } : null;
}

/** A block that is one link leads elsewhere; a table may well link its names. */
const isOneLink = (segment: Segment): boolean => linkShare(segment) > 0.9 && segment.element.closest('td, th') === null;

/** Above the body stand the standfirst, a picture's caption, and labels. */
function chooseOpening(segment: Segment, index: number, zones: Zones, context: ChoiceContext): Chosen | null {
  const isInside = context.container.contains(segment.element);
  if (isCaption(segment)) return isInside || isLocated(segment) ? { segment, kind: 'caption' } : null;
  if (index < zones.afterHeadline) return null;
  const isApart = !zones.parents.has(toParent(segment));
  const isDescription = isApart && context.description !== null && toKey(segment.text) === toKey(context.description);
  if (isDescription || (isStandfirst(segment) && (isInside || isLocated(segment))))
    return { segment, kind: 'standfirst' };
  if (!isLocated(segment)) return null;
  if (isHeading(segment)) return { segment, kind: context.headline === null ? 'subheading' : 'standfirst' };
  const isLabel = toColumns(segment.text) < WIDEST_LABEL && !endsSentence(segment.text);
  return isLabel ? null : { segment, kind: toSegmentKind(segment) };
}

const toKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Whether a segment that was not located belongs to the article all the same. */
function isAdded(segment: Segment, index: number, zones: Zones, { container, isMarked }: ChoiceContext): boolean {
  const { element } = segment;
  if (!container.contains(element) || isInOtherArticle(element, container)) return false;
  const isBeside = zones.parents.has(element.parentElement);
  const isAmong = index > zones.first && index < zones.last;
  if (isAmong && (isHeading(segment) || isCaption(segment))) return true;
  if (!isProse(segment)) return isAmong && isBeside && linkShare(segment) < 0.5;
  return isBeside || ((isAmong || isMarked) && toColumns(segment.text) >= NARROWEST_ADDED);
}

/** An article inside an article is a comment or a teaser. Source: HTML Standard, 4.3.2. */
function isInOtherArticle(element: Element, container: Element): boolean {
  const nearest = element.closest('article');
  return nearest !== null && nearest !== container && container.contains(nearest);
}

/** Without the lists that furniture headings open, until prose goes on. */
function dropLists(segments: readonly Segment[]): Segment[] {
  let isInList = false;
  return segments.filter((segment, index) => {
    const opens = isFurnitureHeading(segment.text) && !isProse(segment);
    if (opens && isListed(segments[index + 1])) isInList = true;
    else if (isInList && !isListed(segment)) isInList = false;
    return !isInList && !opens;
  });
}

const isListed = (segment: Segment | undefined): boolean =>
  segment === undefined ||
  linkShare(segment) > 0.5 ||
  isFurnitureHeading(segment.text) ||
  (toColumns(segment.text) <= WIDEST_LISTED && !endsSentence(segment.text) && !isHeading(segment));

/** Without subheadings that nothing of the article follows. */
const dropLoneHeadings = (chosen: readonly Chosen[]): Chosen[] =>
  chosen.filter(({ kind, segment }, index) => {
    const next = chosen[index + 1];
    return kind !== 'subheading' || (next !== undefined && (next.kind !== 'subheading' || isLocated(segment)));
  });
