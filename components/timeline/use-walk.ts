import type { RefObject } from 'preact';
import type { TimelineView } from '../../lib/views';
import type { Drawing } from './drawing';
import { findNeighbour, type MoveKey, type Stop } from './find-neighbour';
import type { Reach, TimeScale } from './scale';
import { toKeyAction } from './to-key-action';
import { findBeyond, toStops } from './to-stops';
import { useFocusAfterDrawing } from './use-focus-after-drawing';
import type { ReachControl } from './use-reach';

/** What the keys walk in. */
export interface WalkInputs {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly view: TimelineView;
  readonly drawing: Drawing;
  readonly scale: TimeScale;
  readonly reach: Reach;
  readonly control: ReachControl;
  /** The event that has or last had the focus; null for none. */
  readonly focused: string | null;
  readonly onFocus: (id: string) => void;
}

/** The walk from event to event. */
export interface Walk {
  /** The event that the Tab key leads to; null where none is drawn. */
  readonly stop: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One stop of the Tab key; arrows lead from event to event and out of what is in view, + and - zoom about the stop. */
export function useWalk(inputs: WalkInputs): Walk {
  const { svg, drawing, control, focused, onFocus } = inputs;
  const focus = useFocusAfterDrawing(svg, drawing);
  const stops = toStops(drawing);
  const stop = stops.find(({ id }) => id === focused) ?? stops[0] ?? null;
  const zoomAt = stop === null ? 0.5 : stop.x / drawing.width;
  const move = (key: MoveKey): void => {
    const next = stop === null ? null : findNext(key, stop.id, { ...inputs, stops });
    if (next === null) return;
    if (next.place !== null) control.bringIn(next.place);
    onFocus(next.id);
    focus(next.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { onPan: pan, onZoom, show } = control;
    const zoom = (factor: number): void => onZoom(factor, zoomAt);
    const act = toKeyAction(event, { move, pan, zoom, whole: () => show(null) });
    if (act === null) return;
    event.preventDefault();
    act();
  };
  return { stop: stop?.id ?? null, onKeyDown };
}

interface Next {
  readonly id: string;
  /** Its place on the axis where it is out of view; null where it is drawn. */
  readonly place: number | null;
}

function findNext(
  key: MoveKey,
  from: string,
  { view, stops, ...placing }: WalkInputs & { stops: readonly Stop[] },
): Next | null {
  const lanes = view.lanes.map(({ lane }) => lane);
  const drawn = findNeighbour(key, from, stops, lanes);
  return drawn === null ? findBeyond(key, from, view, placing) : { id: drawn, place: null };
}
