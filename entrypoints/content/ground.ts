/** Whether marks stand on a light or a dark ground: the page's own background, not the reader's scheme. */
export type Ground = 'light' | 'dark';

/** Relative luminance under which white text reads better than black (WCAG 2.2, where both contrasts are equal). */
const EVEN_LUMINANCE = 0.179;

/** Samples the background behind a text node: the nearest ancestor that has one, else the page's canvas. */
export function sampleGround(node: Node | undefined): Ground {
  for (let element = node?.parentElement ?? null; element !== null; element = element.parentElement) {
    const colour = parseColour(getComputedStyle(element).backgroundColor);
    if (colour !== null) return luminanceOf(colour) < EVEN_LUMINANCE ? 'dark' : 'light';
  }
  return isDarkCanvas() ? 'dark' : 'light';
}

/** A page without a background has the canvas of its colour scheme: dark only where the page says it supports that. */
function isDarkCanvas(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!/\bdark\b/u.test(scheme)) return false;
  return !/\blight\b/u.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Red, green, blue from 0 to 255 of a computed colour; `null` where it is more than half see-through or of another form. */
export function parseColour(colour: string): readonly [number, number, number] | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((?<parts>[^)]*)\)$/u.exec(colour)?.groups?.parts ?? '')
    .split(/[\s,/]+/u)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue].some(Number.isNaN) ? null : [red, green, blue];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminanceOf([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
