import type { EntityType } from '../nlp';
import type { PackFault } from '../notes';
import type { EntityRow, OutlineView } from '../views';
import type { ErrorCode } from './result';

/**
 * The notes in use. `current`: the pack that ships. `kept`: that one has faults, the last good one is in use. `none`: it
 * has faults and there was none before; dates and figures are still read.
 */
export type PackState =
  | { readonly kind: 'current' }
  | { readonly kind: 'kept' | 'none'; readonly faults: readonly PackFault[] };

/**
 * Why a page holds no article.
 *
 * - `empty`: no text at all · `no-article`: text, but nothing that reads as one (a front page, a search page)
 * - `too-short`: a flash of a line or two · `too-long`: beyond `LIMITS.articleText`
 */
export type NotArticleReason = 'empty' | 'no-article' | 'too-short' | 'too-long';

/** Pages that no extension may enter. `pdf`: the browser's own viewer; `file`: a file of this computer. */
export type RestrictedPage = 'browser-page' | 'store' | 'pdf' | 'file';

/** Where a page stands. Everything the popup or the panel needs to draw it. */
export type PageState =
  /** The page still loads, or its article is being read. A `pageChanged` event follows. */
  | { readonly kind: 'reading' }
  | AnnotatedPage
  | { readonly kind: 'not-article'; readonly reason: NotArticleReason }
  /** An article in neither English nor Japanese; `lang` is its BCP 47 subtag, "und" where unknown. */
  | { readonly kind: 'unknown-language'; readonly lang: string }
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  /** The site is not in the list and has not been added: offer `run` (this once) and `requestSite` (always). */
  | { readonly kind: 'no-access' }
  /** The site has access but no script of this version runs in the page (opened before the installation or update): offer `run`. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'off-site' }
  | { readonly kind: 'off-page' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** An article with its entities. */
export interface AnnotatedPage {
  readonly kind: 'annotated';
  readonly articleId: string;
  readonly title: string | null;
  /** The publication's name. */
  readonly site: string | null;
  /** `YYYY-MM-DD`, or null where the page does not say. */
  readonly published: string | null;
  readonly lang: string;
  /** In order of first mention; all kinds, also those the reader does not want marked. */
  readonly rows: readonly EntityRow[];
  /** Number of entities of each kind. */
  readonly counts: Readonly<Record<EntityType, number>>;
  /** Number of mentions, all kinds. */
  readonly mentions: number;
  readonly pack: PackState;
}

/** An annotated page line by line. */
export interface PageOutline extends OutlineView {
  /** The article it is about: another than the page's state names means that one of the two is late. */
  readonly articleId: string;
}

/** A page's state with what its two switches show. */
export interface PageOverview {
  readonly tabId: number;
  /** Host of the page, e.g. `japannews.yomiuri.co.jp`; null on restricted pages and where the browser hides it. */
  readonly host: string | null;
  /** Whether Denchu starts by itself on this site: listed or added, and not switched off. */
  readonly siteOn: boolean;
  /** Whether the reader may give lasting access with `requestSite`: a web page whose site is neither listed nor added. */
  readonly siteCanBeAdded: boolean;
  /** False only where the reader switched this very page off. */
  readonly pageOn: boolean;
  readonly state: PageState;
}
