import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerBackground, askAsPage, isAlive } from '../../lib/platform';
import {
  type MarkedArticle,
  type PageReport,
  type PageSettings,
  type ReadingPlace,
  type Result,
  succeed,
} from '../../lib/protocol';
import { type Followers, followReader } from './follow-reader';
import { PageCard } from './page-card';
import { hasNodes, isStanding, type PaintedArticle, type PlacedMark, placeMarks, toRange } from './painted-article';
import { makePainter, type Painter } from './painter';
import { followPointer } from './pointer';
import { type ReadArticle, readPage, rootOf } from './read-page';
import { scrollToMark } from './scroll-to-mark';
import { type PageObserver, watchPage } from './watch-page';

/** One page from the script's start until the page goes away or the extension leaves it. */
export class PageSession {
  readonly #ctx: ContentScriptContext;
  readonly #painter: Painter = makePainter();
  readonly #card: PageCard;
  readonly #observer: PageObserver;
  readonly #followers: Followers;
  #settings: PageSettings | null = null;
  #report: PageReport = { kind: 'reading' };
  #read: ReadArticle | null = null;
  #marked: MarkedArticle | null = null;
  #painted: PaintedArticle | null = null;
  /** The mark shown last, for "next" and "previous". */
  #last: PlacedMark | null = null;
  #hasMoved = false;
  /** Counts the readings: one that was overtaken by another drops its result. */
  #turn = 0;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#card = new PageCard({
      article: () => this.#painted,
      language: () => this.#settings?.language ?? 'en',
      onActive: (mark) => this.#onActive(mark),
      annotateAgain: () => this.#annotateAgain(),
    });
    this.#observer = watchPage(
      {
        onChange: () => this.#onChange(),
        onCheck: () => this.#onCheck(),
        onNavigate: () => this.#onNavigate(),
        onRestyle: () => this.#paint(),
      },
      ctx.signal,
    );
    const opensOnHover = (): boolean => this.#settings?.openOn === 'hover';
    followPointer({ article: () => this.#painted, card: this.#card, opensOnHover }, ctx.signal);
    addEventListener('keydown', (event) => this.#onKeyDown(event), { signal: ctx.signal, capture: true });
    // A page that comes back from the browser's memory may have another's record in its tab's place.
    addEventListener('pageshow', ({ persisted }) => persisted && this.start(), { signal: ctx.signal });
    this.#followers = followReader(() => this.#place(), ctx.signal);
    const stopAnswering = this.#answer();
    ctx.onInvalidated(() => {
      stopAnswering();
      this.#clear();
    });
  }

  /** False once the extension has been updated or removed under this page. */
  get isLive(): boolean {
    return this.#ctx.isValid && isAlive();
  }

  /** Asks for the settings and reads the page from the start. */
  async start(): Promise<void> {
    const turn = this.#begin();
    const answer = await askAsPage('start', null);
    if (this.#isOver(turn)) return;
    this.#settings = answer.ok ? answer.value : null;
    if (!answer.ok) this.#leave({ kind: 'failed', code: answer.code });
    else if (answer.value.on) await this.#readPage(turn);
    else this.#leave({ kind: 'off' });
  }

  #answer(): () => void {
    const after = (work: () => unknown): Result<null> => {
      work();
      return succeed(null);
    };
    return answerBackground({
      contentState: () => succeed(this.#report),
      readAgain: () => after(() => this.start()),
      showMark: (start) => after(() => this.#goTo(start)),
      stepMark: (direction) => after(() => this.#step(direction)),
      applySettings: (settings) => after(() => this.#apply(settings)),
    });
  }

  #apply(settings: PageSettings): void {
    this.#settings = settings;
    if (!settings.on) {
      this.#begin();
      this.#leave({ kind: 'off' });
    } else if (this.#painted !== null) this.#paint();
    else void this.start();
  }

  #begin(): number {
    this.#turn += 1;
    if (this.#painted === null) this.#report = { kind: 'reading' };
    return this.#turn;
  }

  #isOver = (turn: number): boolean => turn !== this.#turn || this.#ctx.isInvalid;

  /**
   * Reads the page and paints it; answers whether anything new was found. Each stretch of work waits for a moment in which the
   * page has nothing to do, so that none of it adds to a task of the page's.
   */
  async #readPage(turn: number): Promise<boolean> {
    await idle();
    if (this.#isOver(turn)) return false;
    const reading = readPage();
    if (reading.kind === 'other') {
      const isNews = this.#report.kind !== reading.report.kind;
      if (isNews) this.#leave(reading.report);
      this.#observer.observe(document.body);
      return isNews;
    }
    const { read } = reading;
    if (this.#marked === null || this.#read?.article.text !== read.article.text) return this.#annotate(read, turn);
    if (this.#painted !== null && isStanding(this.#painted)) return false;
    this.#adopt(read, this.#marked);
    return true;
  }

  async #annotate(read: ReadArticle, turn: number): Promise<boolean> {
    this.#observer.observe(rootOf(read.map.nodes));
    const answer = await askAsPage('annotate', read.article);
    if (this.#isOver(turn)) return false;
    if (!answer.ok) {
      const { lang } = read.article;
      this.#leave(
        answer.code === 'unknown-language' ? { kind: answer.code, lang } : { kind: 'failed', code: answer.code },
      );
      return true;
    }
    await idle();
    if (!this.#isOver(turn)) this.#adopt(read, answer.value);
    return true;
  }

  #adopt(read: ReadArticle, marked: MarkedArticle): void {
    this.#read = read;
    this.#marked = marked;
    this.#observer.observe(rootOf(read.map.nodes));
    this.#paint();
    this.#tell({ kind: 'annotated', articleId: marked.articleId });
  }

  /** The background lost this article; the same words give the same marks again. */
  async #annotateAgain(): Promise<boolean> {
    if (this.#read === null) return false;
    const answer = await askAsPage('annotate', this.#read.article);
    return answer.ok && answer.value.articleId === this.#marked?.articleId;
  }

  #paint(): void {
    if (this.#read === null || this.#marked === null || this.#settings?.on !== true) return;
    this.#painted = placeMarks(this.#marked, this.#read, this.#settings);
    this.#painter.paint(this.#painted.marks.filter(({ shown }) => shown));
    this.#card.follow(this.#painted);
    this.#followers.nudge();
  }

  /** There is nothing to paint, and why. */
  #leave(report: PageReport): void {
    this.#clear();
    this.#tell(report);
  }

  #tell(report: PageReport): void {
    this.#report = report;
    void askAsPage('reportPage', report);
  }

  #clear(): void {
    this.#card.clear();
    this.#painter.clear();
    this.#painted = null;
    this.#marked = null;
    this.#read = null;
    this.#last = null;
  }

  /** The same words on new nodes are painted again, other words are read again. */
  async #onChange(): Promise<boolean> {
    if (!this.isLive || (this.#settings?.on !== true && !this.#hasMoved)) return false;
    if (!this.#hasMoved) return this.#readPage(this.#begin());
    this.#hasMoved = false;
    await this.start();
    return true;
  }

  /** Another address is another page, with a switch of its own; its text is there when it has settled. */
  #onNavigate(): void {
    this.#hasMoved = true;
    this.#card.clear();
  }

  /** The page may clear the registry or swap the article at any time; and the extension may be gone. */
  #onCheck(): void {
    if (this.#painted === null) return;
    if (!this.isLive) this.#clear();
    else if (!hasNodes(this.#painted.map)) void this.#onChange();
    else if (!this.#painter.isIntact()) this.#paint();
  }

  #onActive(mark: PlacedMark | null): void {
    this.#painter.activate(mark);
    if (mark !== null) this.#last = mark;
    this.#followers.nudge();
  }

  /** Escape belongs to the cards while one is open, and then to nobody else: it closes the top one. */
  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#card.closeTop()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** To the mark after or before the one shown last while that is in the window; else from the first that is in it or below. */
  #step(direction: 1 | -1): void {
    const marks = this.#painted?.marks.filter(isDrawn) ?? [];
    const last = marks.findIndex(({ index }) => index === this.#shown()?.index);
    const below = marks.findIndex(isBelowTop);
    const at = last !== -1 ? last + direction : direction === 1 ? Math.max(below, 0) : below - 1;
    this.#show(marks.at(at % marks.length));
  }

  /** The mark shown last, while it is in the window. */
  #shown(): PlacedMark | null {
    const mark = this.#painted?.marks.find(({ index }) => index === this.#last?.index);
    return mark !== undefined && isInWindow(mark) ? mark : null;
  }

  #place(): ReadingPlace | null {
    if (this.#painted === null) return null;
    const { articleId, marks } = this.#painted;
    const mark = this.#shown() ?? marks.find(isBelowTop);
    return { articleId, mention: mark?.index ?? null };
  }

  /** A mention whose kind is not marked has its place all the same. */
  #goTo(start: number): void {
    const mark = this.#painted?.marks.find((found) => found.start === start);
    const range = this.#painted && toRange(this.#painted.map, { start, end: start + 1 });
    if (mark !== undefined) this.#show(mark);
    else if (range) scrollToMark({ range });
  }

  #show(mark: PlacedMark | undefined): void {
    if (mark === undefined) return;
    scrollToMark(mark);
    this.#card.open(mark, 'keyboard');
  }
}

/** Text that is folded away has no box. */
const isDrawn = ({ range }: PlacedMark): boolean => range.getClientRects().length > 0;

/** Whether any of it is in the window or below it; what has no box is not. */
const isBelowTop = ({ range }: PlacedMark): boolean => range.getBoundingClientRect().bottom > 0;

const isInWindow = (mark: PlacedMark): boolean =>
  isBelowTop(mark) && mark.range.getBoundingClientRect().top < innerHeight;

/** Waits for a moment in which the page has nothing to do; half a second at most. */
const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
