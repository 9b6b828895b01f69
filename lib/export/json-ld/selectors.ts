import { type Span, toQuote } from '../../text';

/** The words of a passage, those around them where they are needed, and what narrows them further. */
export interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly refinedBy?: PositionSelector;
}

/** Half-open, in Unicode characters, from the beginning of what it refines. */
export interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The selectors of one passage; either alone is enough. */
export type ToSelectors = (span: Span) => readonly [QuoteSelector, QuoteSelector];

/**
 * Two ways to a passage of a text (section 4 of the Web Annotation Data Model).
 *
 * - The passage's words with up to 32 characters around them, never beyond its paragraph: what stands between two
 *   paragraphs of a page is not the article's.
 * - Its paragraph, then the position in that paragraph. A position in the whole page is not given: it would count in the
 *   article's text, which a page wraps in menus and captions, and mark other words. Positions count Unicode characters, as
 *   section 4.2.5 demands, not UTF-16 units.
 *
 * A line break that a page puts into a paragraph is a space, as it is in what the reader sees. A paragraph that stands in the
 * text more than once has the context that tells it apart, across its borders. Linear in the
 * text once for each paragraph, then in the paragraph.
 */
export function makeSelectors(text: string): ToSelectors {
  const known = new Map<string, QuoteSelector>();
  return (span) => {
    const paragraph = toParagraph(text, span);
    const key = `${paragraph.start} ${paragraph.end}`;
    const own = known.get(key) ?? toParagraphSelector(text, paragraph);
    known.set(key, own);
    return [toPassageSelector(text, paragraph, span), { ...own, refinedBy: toPosition(text, paragraph, span) }];
  };
}

function toPassageSelector(text: string, paragraph: Span, span: Span): QuoteSelector {
  const { exact, prefix, suffix } = toQuote(text, span);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: toWellFormed(prefix.slice(Math.max(0, prefix.length - (span.start - paragraph.start)))),
    suffix: toWellFormed(suffix.slice(0, paragraph.end - span.end)),
  };
}

/** The stretch between two line breaks that holds the span. */
function toParagraph(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next };
}

function toParagraphSelector(text: string, paragraph: Span): QuoteSelector {
  const { exact, prefix, suffix } = toQuote(text, paragraph);
  const isAlone = text.indexOf(exact) === paragraph.start && text.indexOf(exact, paragraph.start + 1) === -1;
  const context = isAlone ? {} : { prefix: toWellFormed(prefix), suffix: toWellFormed(suffix) };
  return { type: 'TextQuoteSelector', exact, ...context };
}

function toPosition(text: string, paragraph: Span, { start, end }: Span): PositionSelector {
  const before = countCharacters(text.slice(paragraph.start, start));
  return { type: 'TextPositionSelector', start: before, end: before + countCharacters(text.slice(start, end)) };
}

const countCharacters = (text: string): number => text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);

/** The context is cut by UTF-16 units; half a character at its rim is no character. */
const toWellFormed = (context: string): string => context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
