/** The width of a text in pixels, at the size and in the face of a drawing's labels. */
export type MeasureText = (text: string, isBold?: boolean) => number;

/** The size of a label, in units of the drawing. */
export const LABEL_SIZE = 13;

/** Text is measured once for each face. */
const CACHE_MOST = 5_000;

/** Measures in these font families. Where there is no canvas, by a wide guess that no usual face exceeds. */
export function makeMeasure(families: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, isBold = false) => {
    const key = isBold ? `b ${text}` : text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > CACHE_MOST) known.clear();
    if (context !== null) context.font = `${isBold ? 600 : 400} ${LABEL_SIZE}px ${families}`;
    const width = context === null ? guessWidth(text) : context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

/** Latin letters take some 0.56 of the size on average, Japanese ones all of it. */
const guessWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56) * LABEL_SIZE, 0);
