import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Days } from '../../lib/views';
import { type Gestures, listenForGestures, type PlotEdges } from './listen-for-gestures';
import { centreOn, pan, type Reach, type TimeScale, toDays, toReach, zoom } from './scale';

/** The ways to change what is in view; stable as long as the scale is. */
export interface ReachControl extends Gestures {
  readonly show: (days: Days | null) => void;
  /** Puts a place of the axis in the middle. */
  readonly bringIn: (place: number) => void;
}

/** How long after the last change the range is told: an address is not rewritten at every pixel. */
const SETTLED_MS = 250;

/** The part of the axis in view. Starts from `range` and follows it when it changes; what the reader does is told once settled. */
export function useReach(
  scale: TimeScale,
  range: Days | null,
  onRange: ((range: Days | null) => void) | undefined,
): readonly [Reach, ReachControl] {
  const [reach, setReach] = useState(() => toReach(range, scale));
  const [first, last] = [range?.first, range?.last];
  const told = useRef(range);
  useEffect(() => {
    const given = first === undefined || last === undefined ? null : { first, last };
    told.current = given;
    setReach((before) => (isSame(toDays(before, scale), given) ? before : toReach(given, scale)));
  }, [first, last, scale]);
  useEffect(() => {
    const shown = toDays(reach, scale);
    if (onRange === undefined || isSame(shown, told.current)) return;
    const settled = setTimeout(() => {
      told.current = shown;
      onRange(shown);
    }, SETTLED_MS);
    return () => clearTimeout(settled);
  }, [reach, scale, onRange]);
  const control = useMemo(
    (): ReachControl => ({
      show: (days) => setReach(toReach(days, scale)),
      bringIn: (place) => setReach((before) => centreOn(before, place)),
      onZoom: (factor, at) =>
        setReach((before) => zoom(before, factor, before.from + at * (before.until - before.from))),
      onPan: (by) => setReach((before) => pan(before, by * (before.until - before.from))),
    }),
    [scale],
  );
  return [reach, control];
}

const isSame = (a: Days | null, b: Days | null): boolean => a?.first === b?.first && a?.last === b?.last;

/** Lets gestures on an element change the reach. */
export function useGestures(element: RefObject<Element | null>, edges: PlotEdges, { onZoom, onPan }: Gestures): void {
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const ends = new AbortController();
    listenForGestures(current, edges, { onZoom, onPan }, ends.signal);
    return () => ends.abort();
  }, [element, edges, onZoom, onPan]);
}
