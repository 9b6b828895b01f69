import type { CardState } from '../../components/Card';
import { askAsPage } from '../../lib/platform';
import type { PageSettings, Result } from '../../lib/protocol';
import type { CardView } from '../../lib/views';
import type { CardContent, CardHost, CardPlace, SharedWorld } from '../card/card-script';
import type { PaintedArticle, PlacedMark } from './painted-article';
import { scrollToMark } from './scroll-to-mark';

/** How a card came to be open: what a pointer opened by resting closes when it leaves. */
export type Opening = 'hover' | 'click' | 'keyboard';

/** What the card needs of the page around it. */
export interface CardScene {
  readonly article: () => PaintedArticle | null;
  readonly language: () => PageSettings['language'];
  /** The mark whose card is open; `null` when it closes. */
  readonly onActive: (mark: PlacedMark | null) => void;
  /** Has the background read the article once more: its memory was cleared. Resolves to whether it has it now. */
  readonly annotateAgain: () => Promise<boolean>;
}

/** Milliseconds without an answer after which the card shows the words that it is about. */
const PATIENCE_MS = 300;

interface OpenCard {
  readonly mark: PlacedMark;
  readonly articleId: string;
  readonly opening: Opening;
  readonly point: CardPlace['point'];
  /** What had the keyboard's focus before the first card of a row was opened. */
  readonly focusBefore: Element | null;
}

/** The one card of a page. Its script is fetched when it is first needed; until then nothing of ours is in the document. */
export class PageCard {
  readonly #scene: CardScene;
  #host: CardHost | null = null;
  #loading: Promise<CardHost | null> | null = null;
  #open: OpenCard | null = null;
  #state: CardState | null = null;
  /** A card that was asked for ahead; used once. */
  #asked: readonly [mark: PlacedMark, answer: Promise<Result<CardView>>] | null = null;

  constructor(scene: CardScene) {
    this.#scene = scene;
  }

  /** The mark whose card is open, or `null`. */
  get mark(): PlacedMark | null {
    return this.#open?.mark ?? null;
  }

  /** A card in which something was clicked or opened is as good as clicked itself. */
  get opening(): Opening | null {
    return this.#host?.isHeld() ? 'click' : (this.#open?.opening ?? null);
  }

  /** The card's box in the window; `null` where none is drawn. */
  box(): DOMRect | null {
    return this.#open === null ? null : (this.#host?.box() ?? null);
  }

  /** Whether an event of the page came out of the card. */
  owns(event: Event): boolean {
    return this.#host?.owns(event) ?? false;
  }

  /** Asks for a mark's card, and for the card's script, and draws it outside the document, before it is opened. */
  async askAhead(mark: PlacedMark): Promise<void> {
    const asked = [mark, this.#request(mark)] as const;
    this.#asked = asked;
    const [host, answer] = [await this.#readyHost(), await asked[1]];
    if (answer.ok && this.#asked === asked) host?.prepare(this.#toContent(mark, { kind: 'ready', view: answer.value }));
  }

  /** Opens the card of a mark, in place of the one that is open. */
  open(mark: PlacedMark, opening: Opening, point: CardPlace['point'] = null): void {
    const articleId = this.#scene.article()?.articleId;
    if (articleId === undefined) return;
    const focusBefore = this.#open === null ? document.activeElement : this.#open.focusBefore;
    const open = { mark, articleId, opening, point, focusBefore };
    this.#open = open;
    this.#scene.onActive(mark);
    void this.#fill(open);
  }

  /** Closes the card; focus that was in it goes back to where it was. Answers whether one was open. */
  close(): boolean {
    if (this.#open === null) return false;
    const { focusBefore } = this.#open;
    const hadFocus = this.#host?.hasFocus() ?? false;
    this.#open = null;
    this.#state = null;
    this.#host?.close();
    this.#scene.onActive(null);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    return true;
  }

  /** Closes the card on top: what a link in a card opened, then the card. Answers whether there was one. */
  closeTop(): boolean {
    return this.#host?.closeTop() || this.close();
  }

  /** Closes the card and those that are pinned: the page shows something else. */
  clear(): void {
    this.close();
    this.#host?.clear();
  }

  /** The page was painted anew: the card stays with its mark, or closes where that is gone. */
  follow(article: PaintedArticle): void {
    const open = this.#open;
    if (open === null) return;
    const isSame = open.articleId === article.articleId;
    const mark = article.marks.find(({ index }) => isSame && index === open.mark.index);
    if (mark === undefined) {
      this.close();
      return;
    }
    this.#open = { ...open, mark, point: null };
    this.#scene.onActive(mark);
    this.#draw();
  }

  async #fill(open: OpenCard): Promise<void> {
    const words = { type: open.mark.type, text: open.mark.range.toString() };
    const waiting = setTimeout(() => void this.#show(open, { kind: 'loading', ...words }), PATIENCE_MS);
    const answer = await this.#ask(open);
    clearTimeout(waiting);
    await this.#show(
      open,
      answer.ok
        ? { kind: 'ready', view: answer.value }
        : { kind: 'failed', ...words, updated: answer.code === 'extension-updated' },
    );
  }

  async #ask({ mark }: OpenCard): Promise<Result<CardView>> {
    const asked = this.#asked;
    this.#asked = null;
    const answer = await (asked?.[0] === mark ? asked[1] : this.#request(mark));
    if (answer.ok || answer.code !== 'unknown-article') return answer;
    return (await this.#scene.annotateAgain()) ? this.#request(mark) : answer;
  }

  /** A mark is one of the article that stands painted. */
  #request({ index }: PlacedMark): Promise<Result<CardView>> {
    return askAsPage('card', { articleId: this.#scene.article()?.articleId ?? '', mention: index });
  }

  /** Draws what there is to show, unless another card was opened or this one closed meanwhile. */
  async #show({ articleId, mark: { index } }: OpenCard, state: CardState): Promise<void> {
    const host = await this.#readyHost();
    const open = this.#open;
    if (open === null || open.articleId !== articleId || open.mark.index !== index) return;
    if (host === null) {
      this.close();
      return;
    }
    this.#state = state;
    this.#draw();
    if (open.opening === 'keyboard') host.focus();
  }

  #draw(): void {
    const [open, state] = [this.#open, this.#state];
    if (open === null || state === null) return;
    this.#host?.show({ range: open.mark.range, point: open.point }, this.#toContent(open.mark, state));
  }

  #toContent(mark: PlacedMark, state: CardState): CardContent {
    const articleId = this.#scene.article()?.articleId;
    return {
      state,
      language: this.#scene.language(),
      onClose: () => this.close(),
      onOpenNote: (noteId) => void askAsPage('openNote', noteId),
      askNote: (noteId) => askAsPage('noteCard', noteId),
      onUnpin: () => articleId === this.#scene.article()?.articleId && this.open(mark, 'keyboard'),
      onStep: (direction) => this.#step(direction),
      onRetry: () => (state.kind === 'failed' && state.updated ? location.reload() : this.#retry()),
    };
  }

  #retry(): void {
    if (this.#open !== null) void this.#fill(this.#open);
  }

  /** To the next or previous mention of the same entity; the last is followed by the first. */
  #step(direction: 1 | -1): void {
    const open = this.#open;
    const same = this.#scene.article()?.marks.filter(({ entityId }) => entityId === open?.mark.entityId) ?? [];
    const at = same.findIndex(({ index }) => index === open?.mark.index);
    const next = same[(at + direction + same.length) % same.length];
    if (open === null || next === undefined || next.index === open.mark.index) return;
    scrollToMark(next);
    this.open(next, this.#host?.hasFocus() ? 'keyboard' : 'click');
  }

  #readyHost(): Promise<CardHost | null> {
    this.#loading ??= loadHost().then((host) => {
      this.#host = host;
      // A script that could not be put here may be at the next card: the worker was just starting, or access was given.
      if (host === null) this.#loading = null;
      return host;
    });
    return this.#loading;
  }
}

async function loadHost(): Promise<CardHost | null> {
  const world = globalThis as SharedWorld;
  if (world.denchuCard === undefined) await askAsPage('loadCard', null);
  return world.denchuCard?.makeCardHost() ?? null;
}
