import type { PageExport, PageFormat } from '../export';
import type { EntityType } from '../nlp';
import type { Settings, SettingsChange } from '../settings';
import type { Article, Span } from '../text';
import type {
  CardView,
  Contents,
  Glossary,
  NotePlaces,
  NoteView,
  OrganisationMap,
  SearchView,
  TimelineView,
} from '../views';
import type { KeptItem, SiteAccess } from './options-state';
import type { NotArticleReason, PageOutline, PageOverview } from './page-state';
import type { ErrorCode, Result } from './result';
import type { SampleReading } from './sample';

/**
 * The protocol: who may say what to whom. One interface per direction; a method's parameter is its payload, its return
 * value the answer. Payloads and answers are plain JSON: no `Map`, no `Date`, no `undefined` member. Commands answer when
 * they are done; events answer nothing that matters. The background trusts no payload: each is guarded by its schema in
 * `guards.ts`, and the tab is taken from the sender, never from what a page says.
 */

/** One mention as the page paints it: an offset pair into the article text and what it is. */
export interface Mark extends Span {
  readonly type: EntityType;
  readonly entityId: string;
  /** Whether a finding that is a doubt lies on it. */
  readonly doubt: boolean;
}

/** The article as the page has to paint it. */
export interface MarkedArticle {
  /** Names this reading of this text; every later question carries it, so that a late answer is dropped. */
  readonly articleId: string;
  /** Sorted, disjoint. A mark's index in this list is its `mention` everywhere in the protocol. */
  readonly marks: readonly Mark[];
}

/** What a page needs to know of the settings, and whether to start at all. */
export interface PageSettings {
  /** False where the reader switched this site or this page off. */
  readonly on: boolean;
  readonly kinds: Settings['kinds'];
  readonly markStyle: Settings['markStyle'];
  readonly density: Settings['density'];
  readonly palette: Settings['palette'];
  readonly openOn: Settings['openOn'];
  /** The language of the notes, settled: never `auto`. */
  readonly language: 'en' | 'ja';
}

/** One mention of one article. `mention`: index into `MarkedArticle.marks`. */
export interface MentionAddress {
  readonly articleId: string;
  readonly mention: number;
}

/** A page's own view of where it stands. Only the page knows it for sure: the background may have been stopped meanwhile. */
export type PageReport =
  | { readonly kind: 'reading' }
  /** `articleId`: the article that is painted. */
  | { readonly kind: 'annotated'; readonly articleId: string }
  | { readonly kind: 'not-article'; readonly reason: NotArticleReason }
  | { readonly kind: 'unknown-language'; readonly lang: string }
  /** The browser's PDF viewer, in a page that has our script (Chrome). */
  | { readonly kind: 'pdf' }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** From a page. The only calls that a sender with a web address may make; they tell and change nothing of other pages. */
export interface ContentToBackground {
  /** Command: the settings for this page, asked for before anything is read. */
  start(payload: null): Result<PageSettings>;
  /** Command: runs the pipeline. The answer is kept for the tab, so that a stopped worker loses nothing. */
  annotate(article: Article): Result<MarkedArticle>;
  /** Command: what the card of one mention shows. */
  card(mention: MentionAddress): Result<CardView>;
  /** Command: the card of a note, asked for from a link in another card: no mention of it is known. */
  noteCard(noteId: string): Result<CardView>;
  /** Command: opens the full note beside the article, in a tab of ours. */
  openNote(noteId: string): Result<null>;
  /** Command: puts the card's script into this page. It is there when the answer arrives. */
  loadCard(payload: null): Result<null>;
  /** Event: where the page stands, whenever that changes. */
  reportPage(report: PageReport): Result<null>;
}

/** To a page's content script. */
export interface BackgroundToContent {
  /** Command: is anyone there, and where does the page stand. */
  contentState(payload: null): Result<PageReport>;
  /** Command: reads the page again, from the settings on; answers when it has begun. */
  readAgain(payload: null): Result<null>;
  /** Command: scrolls to the mark that starts at `start` and opens its card, with focus in it. */
  showMark(start: number): Result<null>;
  /** Command: the next (1) or previous (-1) mark after the one shown last; wraps around. */
  stepMark(direction: 1 | -1): Result<null>;
  /** Command: new settings for this page: paints, repaints or clears. */
  applySettings(settings: PageSettings): Result<null>;
}

/** From the extension's own pages: popup, panel, options. Never accepted from a web page. */
export interface PanelToBackground {
  /** Command: all there is to show of the page in a tab. */
  pageState(tabId: number): Result<PageOverview>;
  /** Command: the article in a tab line by line; `unknown-article` where none is kept for it. */
  outline(tabId: number): Result<PageOutline>;
  /** Command: a whole note. */
  note(noteId: string): Result<NoteView>;
  /** Command: where the article that is being read speaks of a note; null where none is, or it does not. */
  notePlaces(noteId: string): Result<NotePlaces | null>;
  /** Command: a note as a card to learn it from, a file that Anki imports; `unknown-note` where the notes have none of that id. */
  studyCard(noteId: string): Result<string>;
  /** Command: every note by theme (`toContents`), for the home of the notes. */
  contents(payload: null): Result<Contents>;
  /** Command: what a query finds (`toSearchView` of `makeSearch`), as the reader types. */
  search(query: string): Result<SearchView>;
  /**
   * Command: the reform in time (`toTimelineView`), with the dates of the article in that tab; null, or a tab that holds no
   * article, for the notes alone.
   */
  timeline(tabId: number | null): Result<TimelineView>;
  /** Command: who owns, regulates and succeeded whom (`toOrganisationMap`). */
  map(payload: null): Result<OrganisationMap>;
  /** Command: every term, law and body with one sentence (`toGlossary`). */
  glossary(payload: null): Result<Glossary>;
  /** Command: scrolls that tab to the mark at `start`, opens its card and shows the tab. */
  goTo(target: { readonly tabId: number; readonly start: number }): Result<null>;
  /** Command: next or previous mark in that tab. */
  step(target: { readonly tabId: number; readonly direction: 1 | -1 }): Result<null>;
  /**
   * Command: reads the page in that tab, putting our script there if it is not. Works where the site has access or the
   * reader has just clicked the toolbar (`activeTab`); `no-access` or `restricted-page` otherwise.
   */
  run(tabId: number): Result<null>;
  /** Command: this page on or off, until the tab shows another. */
  setPageEnabled(change: { readonly tabId: number; readonly on: boolean }): Result<null>;
  /** Command: this site on or off for good, in all its open tabs at once. */
  setSiteEnabled(change: { readonly host: string; readonly on: boolean }): Result<null>;
  /** Command: what was found in that tab's page as a file in one format; `unknown-article` where nothing is kept of it. */
  exportPage(order: { readonly tabId: number; readonly format: PageFormat }): Result<PageExport>;
  /** Command: the settings as they are. */
  settings(payload: null): Result<Settings>;
  /** Command: changes the members given, leaves the others; answers with the settings as they now are. */
  changeSettings(change: SettingsChange): Result<Settings>;
  /** Command: puts settings in place of all there were, as a file or a reset gives them. */
  replaceSettings(settings: Settings): Result<Settings>;
  /** Command: the sites that are read unasked, and which of them the browser withholds. */
  sites(payload: null): Result<SiteAccess>;
  /** Command: takes back the access to an added site, and its place among those switched off; its open pages go off. */
  removeSite(host: string): Result<null>;
  /** Command: what is kept on this computer. */
  keptData(payload: null): Result<readonly KeptItem[]>;
  /** Command: reads a short text of our own pages. Nothing of it is kept. */
  readSample(article: Article): Result<SampleReading>;
}

/**
 * Where the reader is in a page. A page tells it to the panels that follow it, over a port that each of them opens: without
 * one the page watches and sends nothing.
 */
export interface ReadingPlace {
  readonly articleId: string;
  /** The mark shown last while it is in the window, else the first that is in it or below; null where none is. */
  readonly mention: number | null;
}

/** To every open page of ours. */
export interface BackgroundToPanel {
  /** Event: that tab's state is no longer what it was; ask again. */
  pageChanged(tabId: number): null;
}
