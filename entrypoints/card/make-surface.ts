import { CARD_STYLES } from '../../components/styles/card-styles';

/** An element of ours in the page's top layer, with a closed root. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  /** Puts it into the document, over anything of the page's. The last that was opened lies on top. */
  open(): void;
  /** Takes it out: the page's document is then as it was before. */
  close(): void;
  /** Whether the keyboard's focus is in it. */
  hasFocus(): boolean;
}

/** Keys typed in a card are not the page's shortcuts. Escape is taken earlier, by whoever opened the card. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** Makes a surface, closed. It is the last child of the document's root only while it is open. */
export function makeSurface(style: string): Surface {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.style.cssText = style;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = CARD_STYLES;
  const root = document.createElement('div');
  shadow.append(sheet, root);
  for (const type of KEY_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    open() {
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    close: () => host.remove(),
    hasFocus: () => host.isConnected && document.activeElement === host,
  };
}
