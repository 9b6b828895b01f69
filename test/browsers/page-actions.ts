import type { Page } from 'puppeteer-core';
import type { EntityType } from '../../lib/nlp';
import type { OpenBrowser } from './open-browser';

/**
 * What a reader does and sees, read from the page's own side: the highlight registry is the document's, so a test sees
 * what is painted exactly as a page's script would. The card's shadow root is closed: its host tells whether it is open.
 */

/** A painted range: its kind by registry name, its characters, and where they lie in the window. */
export interface PaintedMark {
  readonly type: EntityType;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The page's own view of the registry, kind by kind, in document order. Names end in `-dark` on dark pages. */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const types = ['company', 'ministry', 'date', 'figure', 'term'] as const;
    const found = types.flatMap((type) => {
      const highlights = [`denchu-${type}`, `denchu-${type}-dark`].flatMap((name) => CSS.highlights.get(name) ?? []);
      return highlights.flatMap((highlight) => [...highlight].map((range) => ({ type, range: range as Range })));
    });
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ type, range }) => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { type, text: range.toString(), x: box.left + Math.min(box.width, 40) / 2, y: box.top + box.height / 2 };
    });
  });
}

/** Waits until the page is painted. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ['denchu-company', 'denchu-company-dark'].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
    { timeout: 20_000, polling: 100 },
  );
}

/** The `nth` (from 0) painted mark of that kind and text, scrolled into view. @throws Error where there is none. */
export async function findMark(page: Page, type: EntityType, text: string, nth = 0): Promise<PaintedMark> {
  const mark = (await readMarks(page)).filter((found) => found.type === type && found.text === text)[nth];
  if (mark === undefined) throw new Error(`No ${type} "${text}" (${nth}) is painted`);
  return mark;
}

/** Clicks on a mark and waits for its card. */
export async function openCardByClick(page: Page, mark: PaintedMark): Promise<void> {
  await page.mouse.click(mark.x, mark.y);
  await waitForCard(page, true);
}

/** Waits until a card is open, or until none is. */
export async function waitForCard(page: Page, open: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const host = [...document.querySelectorAll('[popover]')].find((element) => element.matches(':popover-open'));
      const box = host?.getBoundingClientRect();
      return wanted === (box !== undefined && box.height > 40);
    },
    { timeout: 10_000, polling: 50 },
    open,
  );
}

/** Whether a card is open now. */
export function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[popover]')].some((element) => element.matches(':popover-open')),
  );
}

/** The little that a test asks of the extension's own page. */
interface TabsApi {
  readonly tabs: { query(info: object): Promise<readonly { readonly id?: number }[]> };
}

/**
 * The number the browser gives a page's tab, asked from one of the extension's own pages: the tab that was active last
 * in its window before ours.
 */
export async function tabIdOf(open: OpenBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  const asking = await open.openExtensionPage('popup.html', 'body');
  await page.bringToFront();
  const id = await asking.evaluate(async () => {
    const scope = globalThis as { browser?: TabsApi; chrome?: TabsApi };
    const [tab] = (await (scope.browser ?? scope.chrome)?.tabs.query({ active: true, lastFocusedWindow: true })) ?? [];
    return tab?.id ?? -1;
  });
  await asking.close();
  if (id < 0) throw new Error('The page has no tab');
  return id;
}
