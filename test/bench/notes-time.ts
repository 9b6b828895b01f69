import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../browsers/open-browser';

/** Milliseconds of one background's life, from its first need of the notes to the answer of its first search. */
export interface NotesTime {
  /** Reading the files and telling by their digest what they are. */
  readonly read: number;
  /** Reading the JSON, and the schema's check where no seal spares it. */
  readonly check: number;
  readonly index: number;
  /** Reading the search index, finding, and making what is drawn. */
  readonly search: number;
}

/** What the background names its measures (`timed`). */
const MEASURES = ['notes: read', 'notes: check', 'notes: index', 'notes: search'] as const;

/** How long Firefox keeps an idle background here; its own is 30 s. */
const IDLE_MS = 2_000;

/** Preferences under which Firefox stops an idle background soon. */
export const STOPS_SOON: Readonly<Record<string, number>> = { 'extensions.background.idle.timeout': IDLE_MS };

/** The sum: the notes read, checked, indexed and searched once. */
export const totalOf = ({ check, index, read, search }: NotesTime): number => read + check + index + search;

/** Stops the background, asks it a search from the notes' page, and reads from it what that took. */
export async function timeNotes(open: OpenBrowser, query: string): Promise<NotesTime> {
  await stopBackground(open);
  const page = await open.openExtensionPage(`notes.html#?q=${encodeURIComponent(query)}`, 'main');
  const [read, check, index, search] = await readMeasures(open, page);
  await page.close();
  return { read: read ?? 0, check: check ?? 0, index: index ?? 0, search: search ?? 0 };
}

async function stopBackground(open: OpenBrowser): Promise<void> {
  if (open.name === 'firefox') {
    await new Promise((resolve) => setTimeout(resolve, 2 * IDLE_MS));
    return;
  }
  const worker = await open.browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  await worker?.close();
  while (open.browser.targets().some((target) => target.type() === 'service_worker'))
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Waits for the last measure, then reads them all. @throws Error where the background does not answer. */
async function readMeasures(open: OpenBrowser, page: Page): Promise<readonly number[]> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const found = await (open.name === 'firefox' ? measuresOfPage(page) : measuresOfWorker(open));
    if (found.every((duration) => duration !== null)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${open.name}: the background left no measures`);
}

async function measuresOfWorker(open: OpenBrowser): Promise<readonly (number | null)[]> {
  const worker = await open.browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  const read = (names: readonly string[]): (number | null)[] =>
    names.map((name) => performance.getEntriesByName(name)[0]?.duration ?? null);
  return worker === undefined || worker === null ? [null] : worker.evaluate(read, MEASURES);
}

/** Firefox's background is a page, which our other pages can see. */
const measuresOfPage = (page: Page): Promise<readonly (number | null)[]> =>
  page.evaluate((names) => {
    const { browser } = globalThis as unknown as {
      browser: { extension: { getBackgroundPage(): { performance: Performance } | null } };
    };
    const background = browser.extension.getBackgroundPage();
    return names.map((name) => background?.performance.getEntriesByName(name)[0]?.duration ?? null);
  }, MEASURES);
