import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { PlotEdges } from './listen-for-gestures';

/** How wide the parts of the drawing are, in its own units. */
export interface DrawnWidths {
  readonly total: number;
  /** Left of the plot. */
  readonly left: number;
  readonly plot: number;
}

/** Where the plot lies in the drawing, in pixels of the screen; the function stays the same. */
export function usePlotEdges(svg: RefObject<Element | null>, widths: DrawnWidths): PlotEdges {
  const latest = useRef(widths);
  latest.current = widths;
  return useCallback(() => {
    const { total, left, plot } = latest.current;
    const pixels = (svg.current?.getBoundingClientRect().width ?? 0) / total;
    return { left: left * pixels, width: Math.max(1, plot * pixels) };
  }, [svg]);
}
