/** How far in from its parent's edge a nested card lies, and how far under its link. */
const INSET_PX = 48;
const GAP_PX = 6;
const EDGE_PX = 8;

/** A card is never squeezed under this height; it then lies over its link. */
const LEAST_HEIGHT_PX = 160;

/** A box in the window. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a nested card goes in the window, and the height it has there. */
export interface LayerPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/**
 * Under its link, 48 px in from its parent's edge, inside the window; over its link where there is more room above and too
 * little below. Window coordinates.
 */
export function findLayerPlace(link: Box, parent: Box, card: Size, view: Size): LayerPlace {
  const left = Math.max(EDGE_PX, Math.min(parent.left + INSET_PX, view.width - card.width - EDGE_PX));
  const below = view.height - EDGE_PX - (link.bottom + GAP_PX);
  const above = link.top - GAP_PX - EDGE_PX;
  if (card.height <= below || below >= above) {
    const room = Math.max(LEAST_HEIGHT_PX, below);
    const height = Math.min(card.height, room);
    return { left, top: Math.min(link.bottom + GAP_PX, Math.max(EDGE_PX, view.height - EDGE_PX - height)), room };
  }
  const room = Math.max(LEAST_HEIGHT_PX, above);
  return { left, top: Math.max(EDGE_PX, link.top - GAP_PX - Math.min(card.height, room)), room };
}

/** Puts the card of that depth beside its link. It moves with the first card, whose element it stands in. */
export function placeLayer(root: HTMLElement, link: HTMLElement, depth: number): void {
  const layer = root.querySelector<HTMLElement>(`[data-depth="${depth}"]`);
  const parent = link.closest('.card');
  if (layer === null || parent === null) return;
  layer.style.setProperty('--card-room', 'none');
  const [box, origin] = [layer.getBoundingClientRect(), root.getBoundingClientRect()];
  const view = { width: innerWidth, height: innerHeight };
  const place = findLayerPlace(link.getBoundingClientRect(), parent.getBoundingClientRect(), box, view);
  layer.style.left = `${Math.round(place.left - origin.left)}px`;
  layer.style.top = `${Math.round(place.top - origin.top)}px`;
  layer.style.setProperty('--card-room', `${Math.floor(place.room)}px`);
}
