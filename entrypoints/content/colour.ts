/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as computed style gives it. `alpha` from 0, see-through, to 1. */
export interface Colour {
  readonly rgb: Rgb;
  readonly alpha: number;
}

const CALL = /^(?<name>[a-z]+)\((?:(?<space>[a-z][a-z0-9-]*)\s+)?(?<numbers>[^)]*)\)$/u;

/**
 * Reads a computed colour: `rgb(250 249 246 / 0.5)`, `color(srgb 0.9 0.9 0.9)`; of the perceptual forms (`lab`, `oklch` …) the
 * lightness alone, as a grey, since only contrast is asked of it. `null` for a form that is none of these.
 */
export function parseColour(computed: string): Colour | null {
  const { name = '', numbers = '' } = CALL.exec(computed)?.groups ?? {};
  const [first, second, third, alpha = 1] = numbers.split(/[\s,/]+/u).map(toNumber);
  if (first === undefined || second === undefined || third === undefined) return null;
  if (Number.isNaN(first + second + third + alpha)) return null;
  if (name === 'rgb' || name === 'rgba') return { rgb: [first, second, third], alpha };
  if (name === 'color') return { rgb: [first * 255, second * 255, third * 255], alpha };
  const luminance = toLuminance(name, first);
  return luminance === null ? null : { rgb: toGrey(luminance), alpha };
}

/** `none` stands for a missing channel, which counts as zero (CSS Color 4). */
const toNumber = (text: string): number => (text === 'none' ? 0 : text.endsWith('%') ? Number.NaN : Number(text));

/** Relative luminance of a lightness: CIE L* from 0 to 100, linear up to 8 (CIE 15:2004), Oklab's L from 0 to 1. */
function toLuminance(name: string, lightness: number): number | null {
  if (name === 'lab' || name === 'lch') return lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
  return name === 'oklab' || name === 'oklch' ? lightness ** 3 : null;
}

function toGrey(luminance: number): Rgb {
  const share = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const channel = Math.min(255, Math.max(0, share * 255));
  return [channel, channel, channel];
}

/** What is seen of a colour that lies over another with that share of its own. */
export function mix(over: Rgb, under: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2): number => over[at] * share + under[at] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2); the order does not matter. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
