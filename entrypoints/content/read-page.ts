import { type Extraction, extractArticle } from '../../lib/article';
import { LIMITS, type NotArticleReason, type PageReport } from '../../lib/protocol';

/** An article with its way back to the page. */
export type ReadArticle = Extract<Extraction, { readonly kind: 'article' }>;

/** What the page was found to be: an article, or what is to be reported instead. */
export type PageReading =
  | { readonly kind: 'article'; readonly read: ReadArticle }
  | { readonly kind: 'other'; readonly report: Extract<PageReport, { readonly kind: 'not-article' | 'pdf' }> };

/** Reads the page as it stands. One stretch of work on the page's own thread; some 20 ms the first time. */
export function readPage(): PageReading {
  // Chrome's viewer is a page with the document's own address; it has no text of its own.
  if (document.contentType === 'application/pdf') return { kind: 'other', report: { kind: 'pdf' } };
  const extraction = extractArticle(document, { url: location.href });
  if (extraction.kind === 'not-article') return toOther(REASONS[extraction.reason]);
  if (extraction.article.text.length > LIMITS.articleText) return toOther('too-long');
  return { kind: 'article', read: extraction };
}

const toOther = (reason: NotArticleReason): PageReading => ({
  kind: 'other',
  report: { kind: 'not-article', reason },
});

/** What the page cannot be read for, in the protocol's words. */
const REASONS: Readonly<Record<Extract<Extraction, { kind: 'not-article' }>['reason'], NotArticleReason>> = {
  empty: 'empty',
  'too-short': 'too-short',
  'list-page': 'no-article',
  'not-readerable': 'no-article',
  'too-large': 'too-long',
};

/** The smallest element that holds all of some text; the body where there is none. */
export function rootOf(nodes: readonly Text[]): Element | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return document.body;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const common = range.commonAncestorContainer;
  return common instanceof Element ? common : common.parentElement;
}
