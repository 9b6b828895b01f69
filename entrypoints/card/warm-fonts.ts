/** The custom properties of the card's sheet that hold its families, and the weights it sets them in. */
const FAMILIES = ['--serif', '--sans', '--serif-ja', '--sans-ja'] as const;
const WEIGHTS = [400, 600] as const;

/** Letters of both languages, figures and the signs that a card sets: each may come from another font of the family's row. */
const SAMPLE = 'Kansai Electric 1,234 ‡ × – “’ 関西電力の';

/**
 * Has the browser look up the fonts of a card before one is laid out: the first use of a family in a process costs several
 * milliseconds each, in Chromium half of a first card's wait. Measures off the document; draws nothing.
 */
export function warmFonts(sheet: string): void {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return;
  for (const family of FAMILIES) {
    const row = new RegExp(`${family}:([^;}]+)`, 'u').exec(sheet)?.[1] ?? 'sans-serif';
    for (const weight of WEIGHTS) {
      context.font = `${weight} 14px ${row.trim()}`;
      context.measureText(SAMPLE);
    }
  }
}
