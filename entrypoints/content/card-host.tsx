import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card, type CardProps } from '../../components/Card';
import { CARD_STYLES } from '../../components/styles/card-styles';

/** Under this width the card docks at the window's foot. */
const DOCK_WIDTH_PX = 400;

/** An element of ours in the page, with the one open card in it. */
export interface CardHost {
  /** Draws the card; opens it beside `range` if it was closed or stood elsewhere. */
  show(range: Range, props: Omit<CardProps, 'styles' | 'place'>): void;
  /** Puts the keyboard's focus into the card. */
  focus(): void;
  readonly isOpen: boolean;
  /** The card's box in the window; `null` where it is closed. */
  box(): DOMRect | null;
  /** Whether an event of the page came out of the card. */
  owns(event: Event): boolean;
  /** Takes the card and our element out of the page. */
  close(): void;
}

/** What our element must not take from the page, and the page's sheets must not give it. */
const HOST_STYLE =
  'all:initial;position:fixed;inset:auto;left:0;top:0;margin:0;padding:0;border:0;background:none;overflow:visible;width:max-content;max-width:100vw;z-index:2147483647';

/** Keys typed in the card are not the page's shortcuts. Escape is taken earlier, by whoever opened the card. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** Makes the host. The page's document is as it was until the first `show` and after each `close`. */
export function makeCardHost(): CardHost {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const place = root.appendChild(document.createElement('div'));
  for (const type of KEY_EVENTS) place.addEventListener(type, (event) => event.stopPropagation());
  let range: Range | null = null;
  let stopFollowing: (() => void) | null = null;

  const position = async (): Promise<void> => {
    if (range === null || isDocked()) return;
    const { x, y } = await computePosition(toReference(range), host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({ padding: 8, apply: limitHeight }),
      ],
    });
    Object.assign(host.style, { left: `${x}px`, top: `${y}px`, bottom: 'auto' });
  };
  return {
    show(next, props) {
      host.lang = props.voice.notes;
      render(<Card {...props} styles={CARD_STYLES} place={isDocked() ? 'docked' : 'floating'} />, place);
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
      }
      if (isDocked()) Object.assign(host.style, { left: '0', right: '0', top: 'auto', bottom: '0' });
      if (range !== next) {
        range = next;
        stopFollowing?.();
        stopFollowing = autoUpdate(toReference(next), host, () => void position(), { elementResize: true });
      }
      void position();
    },
    focus: () => place.querySelector<HTMLElement>('.card')?.focus(),
    get isOpen() {
      return host.isConnected;
    },
    box: () => (host.isConnected ? host.getBoundingClientRect() : null),
    owns: (event) => event.composedPath().includes(host),
    close() {
      stopFollowing?.();
      stopFollowing = null;
      range = null;
      render(null, place);
      host.remove();
    },
  };
}

const isDocked = (): boolean => innerWidth < DOCK_WIDTH_PX;

/** A text range is no element; this is what the positioning asks of one. */
const toReference = (range: Range) => ({
  getBoundingClientRect: () => range.getBoundingClientRect(),
  getClientRects: () => range.getClientRects(),
  contextElement: range.startContainer.parentElement ?? document.documentElement,
});

/** A long note scrolls inside the card instead of leaving the window; the card's own sheet reads the room it has. */
function limitHeight({
  availableHeight,
  elements,
}: {
  availableHeight: number;
  elements: { floating: HTMLElement };
}): void {
  elements.floating.style.setProperty('--card-room', `${Math.max(160, Math.floor(availableHeight))}px`);
}
