import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../browsers/open-browser';

/** How a surface is looked at. */
export interface Condition {
  readonly name: string;
  /** In CSS pixels; a surface with a width of its own keeps it where this is null. */
  readonly width: number | null;
  /** CSS pixels are drawn with so many device pixels; 2 with half the width is what a zoom of 200 % gives. */
  readonly scale: number;
  /** Media features that Chromium's debugger sets on a page. */
  readonly media: readonly { readonly name: string; readonly value: string }[];
  /** The preferences by which Firefox is started in the same condition. */
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  /** The language of the interface. @default 'en' */
  readonly lang?: 'ja';
}

/** Firefox: 0 dark, 1 light, for pages and for its own interface. */
const scheme = (dark: boolean): Condition['prefs'] => ({
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
});

const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }] as const;

/** Each differs in one thing from the first. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'light', width: null, scale: 1, media: LIGHT, prefs: scheme(false) },
  {
    name: 'dark',
    width: null,
    scale: 1,
    media: [{ name: 'prefers-color-scheme', value: 'dark' }],
    prefs: scheme(true),
  },
  {
    name: 'forced-colors',
    width: null,
    scale: 1,
    media: [...LIGHT, { name: 'forced-colors', value: 'active' }],
    prefs: { ...scheme(false), 'browser.display.document_color_use': 2 },
  },
  {
    name: 'reduced-motion',
    width: null,
    scale: 1,
    media: [...LIGHT, { name: 'prefers-reduced-motion', value: 'reduce' }],
    prefs: { ...scheme(false), 'ui.prefersReducedMotion': 1 },
  },
  { name: 'zoom-200', width: 640, scale: 2, media: LIGHT, prefs: scheme(false) },
  { name: 'width-320', width: 320, scale: 1, media: LIGHT, prefs: scheme(false) },
  { name: 'japanese', width: null, scale: 1, media: LIGHT, prefs: scheme(false), lang: 'ja' },
];

/** Puts a page into a condition: its size in both browsers, media features in Chromium (Firefox was started with them). */
export async function applyCondition(
  open: OpenBrowser,
  page: Page,
  { media, scale, width }: Condition,
  own: { readonly width: number; readonly height: number },
): Promise<void> {
  // Firefox's driver sets no density of its own
  const deviceScaleFactor = open.name === 'chromium' ? { deviceScaleFactor: scale } : {};
  await page.setViewport({ width: width ?? own.width, height: own.height, ...deviceScaleFactor });
  if (open.name === 'firefox') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...media] });
}
