import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Drawing } from './drawing';

/** Gives an event the focus once it is drawn: it may just be coming into view. */
export function useFocusAfterDrawing(svg: RefObject<SVGSVGElement | null>, drawing: Drawing): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const link = wanted.current === null ? undefined : findEvent(svg.current, wanted.current);
    if (link === undefined) return;
    wanted.current = null;
    link.focus({ preventScroll: false });
  }, [svg, drawing]);
  return (id) => {
    wanted.current = id;
  };
}

const findEvent = (svg: SVGSVGElement | null, id: string): SVGAElement | undefined =>
  [...(svg?.querySelectorAll<SVGAElement>('a') ?? [])].find(({ dataset }) => dataset.id === id);
