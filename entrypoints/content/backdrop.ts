import type { PageSettings } from '../../lib/protocol';
import { contrastOf, luminanceOf, mix, parseColour, type Rgb } from './colour';
import type { MarkLook } from './painter';

/** Relative luminance under which white text reads better than black: where both contrasts are equal (WCAG 2.2). */
const EVEN_LUMINANCE = 0.179;

/** Text on a tint must keep this contrast (WCAG 2.2, 1.4.3); text that is under it anyway gets the line alone. */
const LEAST_CONTRAST = 4.5;

/** The kind whose tint costs most contrast, by ground: company on light, term on dark (tokens.css). */
const DEEPEST_TINT: Readonly<Record<MarkLook['ground'], Rgb>> = { light: [18, 63, 142], dark: [215, 223, 234] };

/** How much of its colour a tint has (highlights.css). */
const TINT_SHARE = {
  'line-and-tint': { light: 0.1, dark: 0.12 },
  tint: { light: 0.16, dark: 0.18 },
  line: { light: 0, dark: 0 },
} as const;

/**
 * How marks look on the ground they stand on: the page's own colours, not the reader's scheme. A page's grounds are sampled
 * once for each element, so one sampler serves one painting.
 */
export function makeSampler({
  markStyle,
  palette,
}: Pick<PageSettings, 'markStyle' | 'palette'>): (node: Node) => MarkLook {
  const grounds = new Map<Element, Rgb>();
  const looks = new Map<Element, MarkLook>();

  const groundOf = (element: Element | null): Rgb => {
    if (element === null) return canvasColour();
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const own = parseColour(getComputedStyle(element).backgroundColor);
    const ground =
      own !== null && own.alpha === 1
        ? own.rgb
        : mix(own?.rgb ?? [0, 0, 0], groundOf(element.parentElement), own?.alpha ?? 0);
    grounds.set(element, ground);
    return ground;
  };
  return (node) => {
    const element = node.parentElement ?? document.documentElement;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const text = parseColour(getComputedStyle(element).color);
    const look = toLook(groundOf(element), text?.rgb ?? null, markStyle, palette);
    looks.set(element, look);
    return look;
  };
}

/**
 * The look of marks in text of a colour on a ground, in the reader's palette or else in the ground's own. A colour of the text
 * that cannot be read is no reason against a tint.
 */
export function toLook(
  ground: Rgb,
  text: Rgb | null,
  markStyle: PageSettings['markStyle'],
  palette: PageSettings['palette'],
): MarkLook {
  const sampled = luminanceOf(ground) < EVEN_LUMINANCE ? 'dark' : 'light';
  const kind = palette === 'auto' ? sampled : palette;
  const tinted = mix(DEEPEST_TINT[kind], ground, TINT_SHARE[markStyle][kind]);
  const bearsTint = text === null || contrastOf(text, tinted) >= LEAST_CONTRAST;
  return { ground: kind, markStyle: bearsTint ? markStyle : 'line' };
}

/** A page without a background has the canvas of its colour scheme: dark only where the page says it supports that. */
function canvasColour(): Rgb {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark = /\bdark\b/u.test(scheme) && (!/\blight\b/u.test(scheme) || prefersDark());
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

const prefersDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
