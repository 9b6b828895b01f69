import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Extraction, extractArticle } from '../../lib/article';
import { answerBackground, askAsPage, isAlive } from '../../lib/platform';
import {
  type ContentState,
  type MarkedArticle,
  type NotArticleReason,
  type PageSettings,
  succeed,
} from '../../lib/protocol';
import { type CardControl, makeCardControl, scrollTo } from './card-control';
import { sampleGround } from './ground';
import { type PaintedArticle, type PlacedMark, placeMarks, toPaint } from './painted-article';
import { makePainter, type Painter } from './painter';
import { followPointer } from './pointer';
import { type PageObserver, watchPage } from './watch-page';

type Read = Extract<Extraction, { kind: 'article' }>;

/** What the page cannot be read for, in the protocol's words. */
const REASONS: Readonly<Record<Extract<Extraction, { kind: 'not-article' }>['reason'], NotArticleReason>> = {
  empty: 'empty',
  'too-short': 'too-short',
  'list-page': 'no-article',
  'not-readerable': 'no-article',
  'too-large': 'too-long',
};

/** One page from the script's start until the page goes away or the extension leaves it. */
export class PageSession {
  readonly #ctx: ContentScriptContext;
  readonly #painter: Painter = makePainter();
  readonly #card: CardControl;
  readonly #observer: PageObserver;
  #settings: PageSettings | null = null;
  #phase: ContentState['phase'] = 'reading';
  #read: Read | null = null;
  #marked: MarkedArticle | null = null;
  #painted: PaintedArticle | null = null;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#card = makeCardControl(() => this.#settings?.language ?? 'en', {
      onActive: (mark) => this.#painter.activate(mark?.range ?? null),
      onReadAgain: () => this.readAgain(),
    });
    this.#observer = watchPage(
      { onChange: () => this.#onChange(), onCheck: () => this.#onCheck(), onNavigate: () => this.#clear() },
      ctx.signal,
    );
    followPointer(
      { article: () => this.#painted, card: this.#card, opensOnHover: () => this.#settings?.openOn === 'hover' },
      ctx.signal,
    );
    addEventListener('keydown', (event) => this.#onKeyDown(event), { signal: ctx.signal, capture: true });
    const stopAnswering = answerBackground({
      contentState: () => succeed({ phase: this.#phase, articleId: this.#marked?.articleId ?? null }),
      readAgain: () => {
        this.readAgain();
        return succeed(null);
      },
      showMark: (start) => {
        this.#show(this.#painted?.marks.find((mark) => mark.start === start));
        return succeed(null);
      },
      stepMark: (direction) => {
        this.#step(direction);
        return succeed(null);
      },
      applySettings: (settings) => {
        this.#apply(settings);
        return succeed(null);
      },
    });
    ctx.onInvalidated(() => {
      stopAnswering();
      this.#clear();
    });
  }

  /** False once the extension has been updated or removed under this page. */
  get isLive(): boolean {
    return this.#ctx.isValid && isAlive();
  }

  /** Asks for the settings, then reads. */
  async start(): Promise<void> {
    const answer = await askAsPage('start', null);
    if (!answer.ok || this.#ctx.isInvalid) return;
    this.#apply(answer.value);
  }

  /** Reads the page from the start. */
  readAgain(): void {
    this.#read = null;
    this.#marked = null;
    void (this.#settings === null ? this.start() : this.#readWhenIdle());
  }

  #apply(settings: PageSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (!settings.on) {
      this.#clear();
      this.#phase = 'off';
      void askAsPage('reportPage', { kind: 'off' });
    } else if (this.#read !== null && this.#marked !== null && before?.on) this.#paint();
    else void this.#readWhenIdle();
  }

  /** Gives the page a turn before each stretch of work, so that none of it becomes a long task. */
  async #readWhenIdle(): Promise<void> {
    this.#phase = 'reading';
    await idle();
    if (this.#ctx.isInvalid || this.#settings?.on !== true) return;
    const extraction = extractArticle(document, { url: location.href });
    if (extraction.kind === 'not-article') {
      this.#clear();
      this.#phase = 'not-article';
      this.#observer.observe(document.body);
      await askAsPage('reportPage', { kind: 'not-article', reason: REASONS[extraction.reason] });
    } else await this.#annotate(extraction);
  }

  async #annotate(read: Read): Promise<void> {
    this.#read = read;
    this.#observer.observe(rootOf(read.map.nodes));
    const answer = await askAsPage('annotate', read.article);
    if (this.#read !== read || this.#ctx.isInvalid) return;
    if (answer.ok) {
      this.#marked = answer.value;
      this.#phase = 'annotated';
      await idle();
      if (this.#read === read) this.#paint();
      return;
    }
    this.#phase = 'failed';
    if (answer.code !== 'unknown-language') await askAsPage('reportPage', { kind: 'failed' });
  }

  #paint(): void {
    if (this.#read === null || this.#marked === null || this.#settings === null) return;
    const { map } = this.#read;
    this.#painted = placeMarks(this.#marked, map, this.#settings.kinds);
    this.#painter.paint(toPaint(this.#painted), {
      markStyle: this.#settings.markStyle,
      ground: sampleGround(map.nodes[0]),
    });
    const open = this.#card.mark;
    if (open !== null)
      this.#painter.activate(this.#painted.marks.find(({ start }) => start === open.start)?.range ?? null);
  }

  #clear(): void {
    this.#card.close();
    this.#painter.clear();
    this.#painted = null;
    this.#marked = null;
    this.#read = null;
  }

  /** The page has changed: the same words on new nodes are painted again, other words are read again. */
  #onChange(): boolean {
    if (this.#settings?.on !== true || !this.isLive) return false;
    const extraction = extractArticle(document, { url: location.href });
    if (extraction.kind === 'not-article') {
      if (this.#read !== null) this.#clear();
      return false;
    }
    const isSame = this.#read?.article.text === extraction.article.text;
    if (!isSame || this.#marked === null) {
      this.#card.close();
      void this.#annotate(extraction);
      return true;
    }
    const isStanding =
      this.#painter.isIntact() &&
      this.#painted?.marks.every(({ range }) => !range.collapsed && range.startContainer.isConnected);
    if (isStanding) return false;
    this.#read = extraction;
    this.#observer.observe(rootOf(extraction.map.nodes));
    this.#paint();
    return true;
  }

  /** The page may clear the registry at any time; and the extension may be gone. */
  #onCheck(): void {
    if (!this.isLive) this.#clear();
    else if (this.#painted !== null && !this.#painter.isIntact()) this.#paint();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#card.mark === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#card.close();
  }

  #step(direction: 1 | -1): void {
    const marks = this.#painted?.marks ?? [];
    const from = this.#card.mark?.start;
    const at = from === undefined ? (direction === 1 ? -1 : 0) : marks.findIndex(({ start }) => start === from);
    this.#show(marks[(at + direction + marks.length) % marks.length]);
  }

  #show(mark: PlacedMark | undefined): void {
    if (mark === undefined || this.#painted === null) return;
    scrollTo(mark);
    this.#card.open(mark, this.#painted, 'keyboard');
  }
}

/** The smallest element that holds all the article's text. */
function rootOf(nodes: readonly Text[]): Element | null {
  const range = new Range();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return document.body;
  range.setStartBefore(first);
  range.setEndAfter(last);
  const common = range.commonAncestorContainer;
  return common instanceof Element ? common : common.parentElement;
}

/** Waits for a moment in which the page has nothing to do; half a second at most. */
const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
