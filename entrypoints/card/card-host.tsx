import { i18n } from '#i18n';
import { CARD_STYLES } from '../../components/styles/card-styles';
import { type I18nFunction, toVoice } from '../../components/voice';
import type { CardContent, CardHost, CardPlace } from './card-script';
import { CardStack } from './card-stack';
import { makeSurface } from './make-surface';
import { PinnedCards } from './pinned-cards';
import { followMark } from './place-card';
import { warmFonts } from './warm-fonts';

/** Under this width the card docks at the window's foot. */
const DOCK_WIDTH_PX = 400;

/** What our element must not take from the page, and the page's sheets must not give it. */
const HOST_STYLE =
  'all:initial;position:fixed;inset:auto;left:0;top:0;margin:0;padding:0;border:0;background:none;overflow:visible;' +
  'width:max-content;max-width:100vw';
const DOCKED_STYLE =
  'all:initial;position:fixed;inset:auto 0 0 0;margin:0;padding:0;border:0;background:none;overflow:visible;width:auto;' +
  '--card-room:60vh';

/**
 * Makes the host. Our elements are in the document only while a card is open or pinned; the page's document is as it was
 * before the first `show`, and after each `close` and `clear`.
 */
export function makeCardHost(): CardHost {
  requestIdleCallback(() => warmFonts(CARD_STYLES));
  const surface = makeSurface(HOST_STYLE);
  const pinned = new PinnedCards();
  const stack = new CardStack(surface.root, (view, content) => pinned.add(view, content));
  let place: CardPlace | null = null;
  let stopFollowing: (() => void) | null = null;

  const open = (next: CardPlace): void => {
    stopFollowing?.();
    place = next;
    surface.host.style.cssText = isDocked() ? DOCKED_STYLE : HOST_STYLE;
    surface.open();
    stopFollowing = isDocked() ? null : followMark(next, surface.host);
  };
  const draw = (content: CardContent): void => {
    const voice = toVoice(i18n.t as I18nFunction, content.language);
    surface.host.lang = voice.notes;
    stack.show(content, voice, isDocked() ? 'docked' : 'floating');
  };
  return {
    prepare(content) {
      if (place === null) draw(content);
    },
    show(next, content) {
      const isElsewhere = place?.range !== next.range || !surface.host.isConnected;
      if (isElsewhere) stack.closeAbove(0);
      draw({ ...content, onUnpin: () => isInWindow(next.range) && content.onUnpin() });
      if (isElsewhere) open(next);
    },
    focus: () => stack.focus(),
    hasFocus: surface.hasFocus,
    isHeld: () => stack.isHeld(),
    box: () => (surface.host.isConnected ? surface.host.getBoundingClientRect() : null),
    owns: (event) => event.composedPath().includes(surface.host) || pinned.owns(event),
    closeTop: () => (pinned.hasFocus() ? pinned.closeTop() : stack.closeTop()),
    close() {
      stopFollowing?.();
      stopFollowing = null;
      place = null;
      stack.clear();
      surface.close();
    },
    clear: () => pinned.clear(),
  };
}

/** A range whose text is gone has no box. */
function isInWindow(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

const isDocked = (): boolean => innerWidth < DOCK_WIDTH_PX;
