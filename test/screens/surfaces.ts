import type { Page } from 'puppeteer-core';
import type { EntityType } from '../../lib/nlp';
import { findMark, openCardByClick, readMarks } from '../browsers/page-actions';

/** A surface to look at. */
export interface Surface {
  readonly name: string;
  /** Its own size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The extension's own page, "TAB" standing for the article's tab; null for the article itself. */
  readonly path: string | null;
  /** What shows that it is drawn. */
  readonly ready: string;
  /** What a reader does there before looking. */
  readonly act?: (page: Page) => Promise<void>;
}

const openCard =
  (type: EntityType, text: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const mark = await findMark(page, type, text).catch(async () => (await readMarks(page))[0]);
    if (mark === undefined) throw new Error(`Nothing is marked where "${text}" should be`);
    await page.evaluate((y) => window.scrollTo(0, Math.max(0, y - 220)), mark.y);
    await openCardByClick(page, await findMark(page, type, text));
  };

const pressTab =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((wanted) => document.getElementById(`tab-${wanted}`)?.click(), name);
  };

const notes = (name: string, hash: string, ready = 'main h1, main h2'): Surface => ({
  name,
  width: 1336,
  height: 1000,
  path: `notes.html${hash}`,
  ready,
});

const panel = (name: string, tab: string): Surface => ({
  name,
  width: 400,
  height: 900,
  path: 'sidepanel.html?tab=TAB',
  ready: '[role="tab"]',
  act: pressTab(tab),
});

/** Every surface, in the order a reader meets them. */
export const SURFACES: readonly Surface[] = [
  { name: 'page', width: 1280, height: 900, path: null, ready: 'article' },
  {
    name: 'card',
    width: 1280,
    height: 900,
    path: null,
    ready: 'article',
    act: openCard('company', 'Kansai Electric Power Co.'),
  },
  { name: 'card-date', width: 1280, height: 900, path: null, ready: 'article', act: openCard('date', 'Monday') },
  {
    name: 'card-figure',
    width: 1280,
    height: 900,
    path: null,
    ready: 'article',
    act: openCard('figure', 'at least 700,000 customers'),
  },
  { name: 'popup', width: 380, height: 600, path: 'popup.html?tab=TAB', ready: 'h1' },
  panel('panel-entities', 'entities'),
  panel('panel-timeline', 'timeline'),
  panel('panel-notes', 'notes'),
  notes('notes-home', ''),
  notes('note', '#kansai-electric-power'),
  notes('note-series', '#jepx-spot-market'),
  notes('search', '#?q=unbundling'),
  notes('timeline', '#timeline'),
  notes('map', '#map'),
  notes('glossary', '#glossary'),
  { name: 'options', width: 1280, height: 1000, path: 'options.html', ready: 'h1' },
  { name: 'welcome', width: 1280, height: 1000, path: 'welcome.html', ready: 'h1' },
];
