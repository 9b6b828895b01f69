import type { Article } from '../text';
import type { TextMap } from './text-map';

/**
 * Why a page holds no article to read.
 * - `empty`: no visible text.
 * - `too-short`: less prose than two short sentences.
 * - `list-page`: a front, section or search page: teasers that lead to articles.
 * - `not-readerable`: text, but no passage of prose among it (an app, a form, a media page).
 * - `too-large`: more elements than can be read without the reader waiting, and no marked article among them.
 */
export type NotArticleReason = 'empty' | 'too-short' | 'list-page' | 'not-readerable' | 'too-large';

/** How much of the page's article was read, and what found it. */
export interface Coverage {
  /**
   * `readability`: Readability's choice held nearly all of it. `root`: it left out much, and the paragraphs of the live
   * article around its choice were added. `structure`: the page's own `<article>` or `<main>` was taken alone.
   */
  readonly source: 'readability' | 'root' | 'structure';
  /** UTF-16 units of body text that Readability located. */
  readonly locatedLength: number;
  /** UTF-16 units of body text that were added to it from the live article. */
  readonly addedLength: number;
  /** Whether the text ends before the article does, because of its length. */
  readonly isTruncated: boolean;
}

/** What a page was found to be. */
export type Extraction =
  | { readonly kind: 'article'; readonly article: Article; readonly map: TextMap; readonly coverage: Coverage }
  | { readonly kind: 'not-article'; readonly reason: NotArticleReason };

/** What the caller knows of the page. */
export interface PageFacts {
  readonly url: string | null;
  /** BCP 47, set by hand; overrides what the page and its text say. */
  readonly lang?: string | null;
  /** ISO date or date-time, set by hand; overrides what the page says. */
  readonly published?: string | null;
}
