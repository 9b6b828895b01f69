import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../browsers/in-both-browsers';
import type { OpenBrowser } from '../browsers/open-browser';
import { readMarks, waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** What our own pages see of the browser. */
interface Api {
  readonly runtime: { reload(): void };
  readonly storage: {
    readonly session: { set(items: object): Promise<void>; get(key: string): Promise<object> };
  };
}

/** Runs something with the browser's API in a page of ours, which is closed again. */
async function inOwnPage<T>(open: OpenBrowser, act: (page: Page) => Promise<T>): Promise<T> {
  const own = await open.openExtensionPage('options.html', 'main');
  const answer = await act(own);
  await own.close().catch(() => undefined);
  return answer;
}

const isKept = (open: OpenBrowser): Promise<boolean> =>
  inOwnPage(open, (own) =>
    own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return 'kept' in (await (browser ?? chrome).storage.session.get('kept'));
    }),
  );

/** Loads the extension anew, as an update does. Its memory is gone then: that tells that it happened. */
async function reload(open: OpenBrowser): Promise<void> {
  if (open.name === 'chromium') await allowUnpacked(open);
  await inOwnPage(open, async (own) => {
    await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const api = browser ?? chrome;
      await api.storage.session.set({ kept: true });
      setTimeout(() => api.runtime.reload(), 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });
  expect(await isKept(open)).toBe(false);
}

/** Chromium disables an unpacked extension that is loaded anew, unless its reader is a developer. */
async function allowUnpacked({ browser }: OpenBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: { developerPrivate: { updateProfileConfiguration(update: object, done: () => void): void } };
        };
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, resolve);
      }),
  );
  await page.close();
}

/** Hovers the first firm's mark. */
async function hover(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('denchu-company') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.move(place.x, place.y);
}

inBothBrowsers((scene) => {
  it('goes on in an open page after an update: the same marks once, and their cards', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    const faults: unknown[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await waitForMarks(page);
    const before = await readMarks(page);
    await reload(open);
    await page.bringToFront();
    await waitForMarks(page);
    expect(await readMarks(page)).toEqual(before);
    await hover(page);
    await waitForCard(page, true);
    expect(await page.$$eval('html > [popover]', (cards) => cards.length)).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});
