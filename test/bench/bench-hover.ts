import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../browsers/find-browsers';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { waitForCard, waitForMarks } from '../browsers/page-actions';
import { openWorld } from '../browsers/world';
import { median } from './median';

/** Frames with a hover in them; pages whose first card is timed; later cards of each. */
const FRAMES = 240;
const PAGES = 5;
const CARDS = 3;

/** A mark's delay before its card opens, as the page's script has it. */
const HOVER_DELAY_MS = 300;

/** What hovering must not exceed: script of one frame, and the wait for a card beyond its delay. */
const BUDGET = { scriptMs: 1, cardMs: 50 } as const;

/** What hovering costs on a page of many marks. */
interface HoverCost {
  readonly marks: number;
  /** Milliseconds of script a frame in which the pointer moves eight times: the handlers and the one look-up; a mean. */
  readonly scriptMs: number;
  /** Milliseconds from the delay's end until the card is in the page: the first card of a page, which fetches its script, and later ones; medians. */
  readonly firstCardMs: number;
  readonly cardMs: number;
}

const URL_OF_MANY = 'http://japannews.yomiuri.co.jp/business/many-marks/';

/** An article of 500 paragraphs that each name two firms, a ministry and a day. */
function manyMarks(): string {
  const paragraph =
    '<p>Kansai Electric Power Co. told the industry ministry that it had met Tokyo Gas Co. on April 17, 2023, over the wires.</p>';
  return `<!doctype html><html lang="en"><head><title>Many marks</title><meta property="article:published_time" content="2023-04-18"></head><body style="margin:0;font:16px/24px serif"><article style="width:800px"><h1>Power firms meet the industry ministry again</h1>${paragraph.repeat(500)}</article></body></html>`;
}

/** Measures hovering on a page of many marks, prints it, and tells what is over the budget. */
export async function benchHover(name: BrowserName): Promise<readonly string[]> {
  const world = await openWorld();
  world.serve(URL_OF_MANY, manyMarks());
  const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port });
  try {
    const cost = await measure(open);
    report(name, cost);
    return overBudget(name, cost);
  } finally {
    await open.close();
    await world.close();
  }
}

async function measure(open: OpenBrowser): Promise<HoverCost> {
  const first: number[] = [];
  const later: number[] = [];
  for (let nth = 0; ; nth += 1) {
    const page = await openMany(open);
    const waits: number[] = [];
    for (let card = 0; card <= CARDS; card += 1) waits.push(await timeCard(page, card));
    // The very first page starts the background and the browser's caches; a reader has that once a day.
    if (nth > 0) first.push(...waits.splice(0, 1));
    if (nth > 0) later.push(...waits);
    if (nth < PAGES) await page.close();
    else
      return {
        marks: await countMarks(page),
        scriptMs: await timeMoves(page),
        firstCardMs: median(first),
        cardMs: median(later),
      };
  }
}

async function openMany(open: OpenBrowser): Promise<Page> {
  const page = await open.browser.newPage();
  await page.goto(URL_OF_MANY, { waitUntil: 'load' });
  await waitForMarks(page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return page;
}

const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['company', 'ministry', 'date', 'figure', 'term'].reduce(
      (sum, kind) => sum + (CSS.highlights.get(`denchu-${kind}`)?.size ?? 0),
      0,
    ),
  );

/** Hovers one mark and takes the time in the page, from the pointer's move to the card being there. */
async function timeCard(page: Page, nth: number): Promise<number> {
  const place = await page.evaluate((at) => {
    const range = [...(CSS.highlights.get('denchu-company') ?? [])][at * 2] as Range;
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 10, y: top + height / 2 };
  }, nth);
  await page.evaluate(() => {
    const scope = globalThis as { moved?: number; shown?: number };
    delete scope.moved;
    delete scope.shown;
    addEventListener('pointermove', () => (scope.moved = performance.now()), { capture: true });
    const observer = new MutationObserver(() => {
      const host = document.querySelector('html > [popover]');
      if (host === null || scope.shown !== undefined) return;
      // drawn with the next frame
      requestAnimationFrame(() => {
        scope.shown ??= performance.now();
      });
      observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true });
  });
  await page.mouse.move(place.x, place.y);
  await waitForCard(page, true);
  const wait = await page.evaluate(() => {
    const { moved = Number.NaN, shown = Number.NaN } = globalThis as { moved?: number; shown?: number };
    return shown - moved;
  });
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  await page.mouse.move(1_200, 4);
  return wait - HOVER_DELAY_MS;
}

/**
 * Moves over marks, eight times in each frame. The look-up runs in a frame's callback: one of the page's own is asked for before it
 * and one after it, so that what lies between the two is the look-up's. A mean, since Firefox's clock is coarse.
 */
function timeMoves(page: Page): Promise<number> {
  return page.evaluate(async (frames) => {
    let total = 0;
    for (let frame = 0; frame < frames; frame += 1) {
      const before = new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      const start = performance.now();
      for (let step = 0; step < 8; step += 1) {
        const place = { clientX: 8 + ((frame * 37 + step * 5) % 780), clientY: 90 + ((frame * 13) % 600) };
        const event = new PointerEvent('pointermove', { ...place, bubbles: true, pointerType: 'mouse' });
        document.body.dispatchEvent(event);
      }
      const handled = performance.now() - start;
      const after = new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      total += handled + ((await after) - (await before));
    }
    return total / frames;
  }, FRAMES);
}

function report(name: BrowserName, { marks, scriptMs, firstCardMs, cardMs }: HoverCost): void {
  console.log(`\n${name}, hovering over ${marks} marks, ms`);
  console.log(`  ${scriptMs.toFixed(2).padStart(7)}  script of a frame with eight moves of the pointer, mean`);
  console.log(
    `  ${firstCardMs.toFixed(1).padStart(7)}  first card of a page, beyond its delay, median of ${PAGES} pages`,
  );
  console.log(`  ${cardMs.toFixed(1).padStart(7)}  a later card, beyond its delay, median`);
}

function overBudget(name: BrowserName, { scriptMs, firstCardMs, cardMs }: HoverCost): readonly string[] {
  const slowest = Math.max(firstCardMs, cardMs);
  return [
    ...(scriptMs > BUDGET.scriptMs ? [`${name}: a hover takes ${scriptMs.toFixed(2)} ms of a frame`] : []),
    ...(slowest > BUDGET.cardMs ? [`${name}: a card comes ${slowest.toFixed(0)} ms after its delay`] : []),
  ];
}
