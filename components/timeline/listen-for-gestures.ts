/** What gestures do; places and distances are shares of the plot's width. */
export interface Gestures {
  /** Shows `factor` times as much, leaving `at` in its place. */
  readonly onZoom: (factor: number, at: number) => void;
  /** Moves by a share of what is in view; to the right is later. */
  readonly onPan: (by: number) => void;
}

/** The plot inside the element, both in CSS pixels from the element's left. */
export type PlotEdges = () => { readonly left: number; readonly width: number };

/** Farther than this a press is a drag and no click. */
const DRAG_PX = 5;

/**
 * Wheel with Control (which a trackpad's pinch also sends), sideways wheel, drag, and two fingers, until the signal ends. A
 * plain wheel is the page's. Vertical swipes are too, by `touch-action` in the style sheet.
 */
export function listenForGestures(element: Element, edges: PlotEdges, gestures: Gestures, signal: AbortSignal): void {
  const toPlace = (clientX: number): number => {
    const { left, width } = edges();
    return Math.min(1, Math.max(0, (clientX - element.getBoundingClientRect().left - left) / width));
  };
  listenForWheel(element, toPlace, edges, gestures, signal);
  listenForPointers(element, toPlace, edges, gestures, signal);
}

type ToPlace = (clientX: number) => number;

function listenForWheel(
  element: Element,
  toPlace: ToPlace,
  edges: PlotEdges,
  { onZoom, onPan }: Gestures,
  signal: AbortSignal,
): void {
  const onWheel = (event: Event): void => {
    if (!(event instanceof WheelEvent)) return;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.ctrlKey && !isSideways) return;
    event.preventDefault();
    if (event.ctrlKey) onZoom(2 ** (toPixels(event, event.deltaY) / 200), toPlace(event.clientX));
    else onPan(toPixels(event, event.deltaX) / edges().width);
  };
  element.addEventListener('wheel', onWheel, { passive: false, signal });
}

/** Firefox counts a mouse's wheel in lines. */
const toPixels = ({ deltaMode }: WheelEvent, delta: number): number =>
  deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * 16 : delta;

function listenForPointers(
  element: Element,
  toPlace: ToPlace,
  edges: PlotEdges,
  { onZoom, onPan }: Gestures,
  signal: AbortSignal,
): void {
  const pointers = new Map<number, number>();
  let moved = 0;
  const spread = (): number => Math.max(1, Math.max(...pointers.values()) - Math.min(...pointers.values()));
  const onDown = ({ pointerId, clientX, button }: PointerEvent): void => {
    if (button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(pointerId, clientX);
  };
  const onMove = ({ pointerId, clientX }: PointerEvent): void => {
    const before = pointers.get(pointerId);
    if (before === undefined) return;
    moved += Math.abs(clientX - before);
    if (moved < DRAG_PX) return;
    element.setPointerCapture(pointerId);
    const spreadBefore = spread();
    pointers.set(pointerId, clientX);
    if (pointers.size === 1) onPan((before - clientX) / edges().width);
    else
      onZoom(spreadBefore / spread(), toPlace([...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size));
  };
  const onEnd = ({ pointerId }: PointerEvent): void => {
    pointers.delete(pointerId);
  };
  const onClick = (event: MouseEvent): void => {
    if (moved < DRAG_PX || event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  on(element, 'pointerdown', onDown, signal);
  on(element, 'pointermove', onMove, signal);
  for (const type of ['pointerup', 'pointercancel'] as const) on(element, type, onEnd, signal);
  on(element, 'click', onClick, signal, true);
  // The browser would drag the link's address away instead.
  on(element, 'dragstart', (event) => event.preventDefault(), signal);
}

function on<Type extends keyof ElementEvents>(
  element: Element,
  type: Type,
  listener: (event: ElementEvents[Type]) => void,
  signal: AbortSignal,
  capture = false,
): void {
  element.addEventListener(type, listener as EventListener, { signal, capture });
}

/** What `Element` does not declare of the events that reach it. */
type ElementEvents = HTMLElementEventMap;
