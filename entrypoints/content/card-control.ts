import { i18n } from '#i18n';
import type { CardState } from '../../components/Card';
import { type I18nFunction, toVoice } from '../../components/voice';
import { askAsPage } from '../../lib/platform';
import type { PageSettings } from '../../lib/protocol';
import { makeCardHost } from './card-host';
import type { PaintedArticle, PlacedMark } from './painted-article';

/** How a card came to be open: what a pointer opened by resting closes when it leaves. */
export type Opening = 'hover' | 'click' | 'keyboard';

/** The one card of a page. */
export interface CardControl {
  open(mark: PlacedMark, article: PaintedArticle, opening: Opening): void;
  close(): void;
  readonly mark: PlacedMark | null;
  readonly opening: Opening | null;
  box(): DOMRect | null;
  owns(event: Event): boolean;
}

/** What the card does to the page around it. */
export interface CardEvents {
  /** The mark whose card is open; `null` when it closes. */
  readonly onActive: (mark: PlacedMark | null) => void;
  readonly onReadAgain: () => void;
}

/** Makes the control; `language` is asked at each opening, since the reader may change it. */
export function makeCardControl(language: () => PageSettings['language'], events: CardEvents): CardControl {
  const host = makeCardHost();
  let open: { mark: PlacedMark; article: PaintedArticle; opening: Opening; focusBefore: Element | null } | null = null;

  const close = (): void => {
    if (open === null) return;
    const { opening, focusBefore } = open;
    open = null;
    host.close();
    events.onActive(null);
    if (opening === 'keyboard' && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };
  const draw = (state: CardState): void => {
    if (open === null) return;
    const { mark, article } = open;
    host.show(mark.range, {
      state,
      voice: toVoice(i18n.t as I18nFunction, language()),
      onClose: close,
      onOpenNote: (noteId) => void askAsPage('openNote', noteId),
      onCopy: copy,
      onStep: (direction) => step(article, mark, direction),
      onRetry: () => (state.kind === 'failed' && state.updated ? location.reload() : events.onReadAgain()),
    });
  };
  const step = (article: PaintedArticle, from: PlacedMark, direction: 1 | -1): void => {
    const same = article.marks.filter(({ entityId }) => entityId === from.entityId);
    const at = same.findIndex(({ start }) => start === from.start);
    const next = same[(at + direction + same.length) % same.length];
    if (next === undefined || next === from) return;
    scrollTo(next);
    start(next, article, open?.opening === 'keyboard' ? 'keyboard' : 'click');
  };
  const start = (mark: PlacedMark, article: PaintedArticle, opening: Opening): void => {
    const focusBefore = open === null ? document.activeElement : open.focusBefore;
    open = { mark, article, opening, focusBefore };
    events.onActive(mark);
    void fill(mark, article, opening);
  };
  const fill = async (mark: PlacedMark, article: PaintedArticle, opening: Opening): Promise<void> => {
    const words = { type: mark.type, text: mark.range.toString() };
    const waiting = setTimeout(() => draw({ kind: 'loading', ...words }), 300);
    const answer = await askAsPage('card', { articleId: article.articleId, mention: mark.index });
    clearTimeout(waiting);
    if (open?.mark !== mark) return;
    draw(
      answer.ok
        ? { kind: 'ready', view: answer.value }
        : { kind: 'failed', ...words, updated: answer.code === 'extension-updated' },
    );
    if (opening === 'keyboard') host.focus();
    // The background forgot the article (its memory was cleared): read it again, so that the next card has its answer.
    if (!answer.ok && answer.code === 'unknown-article') events.onReadAgain();
  };
  return {
    open: start,
    close,
    get mark() {
      return open?.mark ?? null;
    },
    get opening() {
      return open?.opening ?? null;
    },
    box: () => host.box(),
    owns: (event) => host.owns(event),
  };
}

/** Brings a mark into the middle of the window; smoothly only where the reader has nothing against motion. */
export function scrollTo({ range }: PlacedMark): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 40 && bottom <= innerHeight - 40) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page may forbid the clipboard by its permissions policy; the card then says that nothing was copied.
    return false;
  }
}
