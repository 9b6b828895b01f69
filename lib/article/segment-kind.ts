import { type BlockKind, endsSentence, toColumns } from '../text';
import type { Segment } from './segment';

/** A cell wider than this is a layout's column and not a table's value, in columns of a fixed-width font. */
const WIDEST_CELL = 120;

/** What a layout's column holds and a table's value does not. */
const LAYOUT = 'p + p, h1, h2, h3, div + div, br + br, table';

/** What a class name calls a standfirst. Source: the words newsrooms use for it, in English, French, German and Japanese. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|lede?|lead|summary|description|intro|abstract|excerpt|strapline|chapo|kicker-?text|article-?lead)(?:$|[\s_-])/u;

const CAPTION =
  /(?:^|[\s_-])(?:caption|figcaption|photo-?text|photo-?caption|image-?caption|wp-caption-text)(?:$|[\s_-])/u;

const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|reporter|contributor|credit|dateline-?author)(?:$|[\s_-])/u;

/** A byline that opens as one does. A sentence opening so ends with a stop. */
const BYLINE_OPENING = /^(?:[Bb][Yy]\s+[A-ZÀ-Þ]|(?:文|取材|執筆|記者)[・:：=＝／/])/u;

/** Longer than a byline is, in columns. */
const WIDEST_BYLINE = 100;

/** Whether class or id of the element or of one of the two around it matches. */
const isNamed = (element: Element, name: RegExp): boolean => {
  let at: Element | null = element;
  for (let level = 0; level < 3 && at !== null && at.localName !== 'article'; level += 1) {
    if (name.test(toWords(`${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''}`))) return true;
    at = at.parentElement;
  }
  return false;
};

const toWords = (names: string): string => names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();

/** Whether the segment names who wrote the piece, and nothing else. */
export const isByline = ({ element, text }: Segment): boolean =>
  toColumns(text) <= WIDEST_BYLINE &&
  !endsSentence(text) &&
  (isNamed(element, BYLINE) || element.closest('[rel~="author"], address') !== null || BYLINE_OPENING.test(text));

/** Whether the segment is a picture's or table's caption. */
export const isCaption = ({ element }: Segment): boolean =>
  element.closest('figcaption, caption, amp-img') !== null || isNamed(element, CAPTION);

/** Whether the segment's own name says that it is the standfirst. */
export const isStandfirst = ({ element }: Segment): boolean => isNamed(element, STANDFIRST);

/** Whether the segment is a heading by its tag. */
export const isHeading = ({ element }: Segment): boolean => element.closest('h1, h2, h3, h4, h5, h6') !== null;

/** The kind of a segment inside the body, by the nearest element that says one. */
export function toSegmentKind(segment: Segment): BlockKind {
  if (isHeading(segment)) return 'subheading';
  if (isCaption(segment)) return 'caption';
  const nearest = segment.element.closest('li, dt, dd, blockquote, td, th');
  if (nearest === null) return 'paragraph';
  if (nearest.localName === 'blockquote') return 'quote';
  if (nearest.localName !== 'td' && nearest.localName !== 'th') return 'list-item';
  const isLayout = toColumns(segment.text) > WIDEST_CELL || nearest.querySelector(LAYOUT) !== null;
  return isLayout ? 'paragraph' : 'table-cell';
}
