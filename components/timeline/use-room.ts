import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type MeasureText, makeMeasure } from './measure-text';

/** What a drawing has to lie in. */
export interface DrawingRoom {
  /** In units of the drawing: a CSS pixel at the usual text size, more where the reader's text is larger. */
  readonly width: number;
  readonly measure: MeasureText;
}

/** The width the page is designed for, until the real one is known. */
const DESIGNED = 1336;
/** The text size at which a unit is a pixel. */
const USUAL = 16;

/** The room of an element, kept up to date; its text's face with it. `language` changes the face. */
export function useRoom(element: RefObject<HTMLElement | null>, language: string): DrawingRoom {
  const [width, setWidth] = useState(DESIGNED);
  const [measure, setMeasure] = useState(() => makeMeasure('sans-serif'));
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const read = (): void => setWidth(toUnits(current.clientWidth));
    setMeasure(() => makeMeasure(getComputedStyle(current).fontFamily));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, language]);
  return { width, measure };
}

/** Nothing laid out, nothing measured: a hidden page keeps the designed width. */
function toUnits(width: number): number {
  if (width === 0) return DESIGNED;
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return width / ((Number.isNaN(text) ? USUAL : text) / USUAL);
}
