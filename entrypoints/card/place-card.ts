import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardPlace } from './card-script';

/** Pixels between the mark's box, with its underline, and the card; and between the card and the window's edge. */
const GAP_PX = 6;
const EDGE_PX = 8;

/** A card is never squeezed under this height; it then lies over its mark. */
const LEAST_HEIGHT_PX = 160;

/** Keeps a card beside its mark while either moves; the function returned ends that. */
export function followMark(place: CardPlace, host: HTMLElement): () => void {
  const reference = toReference(place);
  return autoUpdate(reference, host, () => void position(reference, place, host));
}

async function position(reference: ReferenceElement, { point }: CardPlace, host: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(point ?? {}),
      offset(GAP_PX),
      flip({ padding: EDGE_PX }),
      shift({ padding: EDGE_PX }),
      size({ padding: EDGE_PX, apply: ({ availableHeight }) => limitHeight(host, availableHeight) }),
    ],
  });
  Object.assign(host.style, { left: `${x}px`, top: `${y}px` });
}

/** A text range is no element; this is what the placing asks of one. */
const toReference = ({ range }: CardPlace): ReferenceElement => ({
  getBoundingClientRect: () => range.getBoundingClientRect(),
  getClientRects: () => range.getClientRects(),
  contextElement: range.startContainer.parentElement ?? document.documentElement,
});

/** A long note scrolls inside the card instead of leaving the window; the card's own sheet reads the room it has. */
function limitHeight(host: HTMLElement, availableHeight: number): void {
  host.style.setProperty('--card-room', `${Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight))}px`);
}
