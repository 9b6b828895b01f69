import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/Card';
import { CARD_STYLES } from '../../components/styles/card-styles';
import { type I18nFunction, toVoice } from '../../components/voice';
import type { CardHost, CardPlace } from './card-script';
import { followMark } from './place-card';

/** Under this width the card docks at the window's foot. */
const DOCK_WIDTH_PX = 400;

/** What our element must not take from the page, and the page's sheets must not give it. */
const HOST_STYLE =
  'all:initial;position:fixed;inset:auto;left:0;top:0;margin:0;padding:0;border:0;background:none;overflow:visible;' +
  'width:max-content;max-width:100vw';
const DOCKED_STYLE =
  'all:initial;position:fixed;inset:auto 0 0 0;margin:0;padding:0;border:0;background:none;overflow:visible;width:auto;' +
  '--card-room:60vh';

/** Keys typed in the card are not the page's shortcuts. Escape is taken earlier, by whoever opened the card. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Makes the host. It is the last child of the document's root only while a card is open, in the top layer, over anything of
 * the page's; the page's document is as it was before the first `show` and after each `close`.
 */
export function makeCardHost(): CardHost {
  const { host, root } = makeHostElement();
  let place: CardPlace | null = null;
  let stopFollowing: (() => void) | null = null;

  const open = (next: CardPlace): void => {
    stopFollowing?.();
    place = next;
    host.style.cssText = isDocked() ? DOCKED_STYLE : HOST_STYLE;
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    stopFollowing = isDocked() ? null : followMark(next, host);
  };
  return {
    show(next, { language, ...props }) {
      const voice = toVoice(i18n.t as I18nFunction, language);
      host.lang = voice.notes;
      render(<Card {...props} voice={voice} styles={CARD_STYLES} place={isDocked() ? 'docked' : 'floating'} />, root);
      if (place?.range !== next.range || !host.isConnected) open(next);
    },
    focus: () => root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    hasFocus: () => host.isConnected && document.activeElement === host,
    box: () => (host.isConnected ? host.getBoundingClientRect() : null),
    owns: (event) => event.composedPath().includes(host),
    close() {
      stopFollowing?.();
      stopFollowing = null;
      place = null;
      render(null, root);
      host.remove();
    },
  };
}

function makeHostElement(): { readonly host: HTMLElement; readonly root: HTMLElement } {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  for (const type of KEY_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

const isDocked = (): boolean => innerWidth < DOCK_WIDTH_PX;
