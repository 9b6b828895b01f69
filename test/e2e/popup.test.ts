import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { isCardOpen, readMarks, tabIdOf, waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** The sample page, painted, and the popup that is about its tab. */
async function openBoth(
  { open, world }: Pick<Scene, 'open' | 'world'>,
  url: string = SAMPLE.article,
): Promise<{ page: Page; popup: Page }> {
  serveSampleSite(world);
  const page = await open.openPage(url);
  if (url === SAMPLE.article) await waitForMarks(page);
  const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'main');
  return { page, popup };
}

const textOf = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent ?? '');

/** Waits until the popup says something. */
const waitForText = (popup: Page, text: string): Promise<unknown> =>
  popup.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent.includes(wanted),
    { timeout: 10_000, polling: 100 },
    text,
  );

/** Clicks on the first control whose visible or accessible name has the text. */
async function press(popup: Page, text: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role=link], [role=switch]')];
    const named = controls.find((control) =>
      `${control.textContent} ${control.getAttribute('aria-label') ?? ''}`.includes(wanted),
    );
    if (named === undefined) throw new Error(`Nothing to press says "${wanted}"`);
    named.click();
  }, text);
}

inBothBrowsers((scene) => {
  it('lists the entities of the article by kind', async () => {
    const { page, popup } = await openBoth(scene());
    await waitForText(popup, 'Kansai Electric');
    const text = await textOf(popup);
    expect(text).toContain('Five power companies told to wall off');
    for (const name of ['Companies', 'Authorities', 'Dates', 'Figures', 'Terms', 'METI']) expect(text).toContain(name);
    expect(text).not.toContain('Tokyo Gas');
    await popup.close();
    await page.close();
  });

  it('leads from an entity to its note, and back with Escape', async () => {
    const { page, popup } = await openBoth(scene());
    await waitForText(popup, 'METI');
    await press(popup, 'METI');
    await waitForText(popup, 'MITI');
    expect(await popup.$$eval('a[href^="https:"]', (links) => links.length)).toBeGreaterThan(0);
    await popup.keyboard.press('Escape');
    await waitForText(popup, 'Five power companies told');
    await popup.close();
    await page.close();
  });

  it('leads from a count to the place in the page', async () => {
    const { page, popup } = await openBoth(scene());
    await waitForText(popup, 'Kansai Electric');
    await popup.evaluate(() => {
      const places = [...document.querySelectorAll<HTMLElement>('.rows button, .rows .ct, .rows a')];
      const place = places.find((control) =>
        /mention|place|1 of|Show/u.test(`${control.getAttribute('aria-label') ?? ''}${control.title}`),
      );
      if (place === undefined) throw new Error('No way to a place in the page');
      // After this call has answered: the browser shows the other tab at once, and an answer would find this page hidden.
      setTimeout(() => place.click());
    });
    // Firefox's driver refuses to look into a page while its tab is being shown (BiDi, "right-hand side of 'in'"): ask again.
    await expect.poll(() => isCardOpen(page).catch(() => false), { timeout: 10_000, interval: 200 }).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.close();
  });

  it('switches the marks of the page off and on', async () => {
    const { page, popup } = await openBoth(scene());
    await waitForText(popup, 'Kansai Electric');
    const [pageSwitch] = await popup.$$('[role=switch]');
    await pageSwitch?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(() => !CSS.highlights.has('denchu-company'), { timeout: 10_000, polling: 100 });
    expect(await readMarks(page)).toEqual([]);
    await popup.waitForFunction(
      () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false',
      { timeout: 10_000, polling: 100 },
    );
    const [again] = await popup.$$('[role=switch]');
    await again?.evaluate((element) => (element as HTMLElement).click());
    await waitForMarks(page);
    await popup.close();
    await page.close();
  });

  it('says what a front page is instead of an article', async () => {
    const { page, popup } = await openBoth(scene(), SAMPLE.frontPage);
    await popup.waitForFunction(() => (document.querySelector('main')?.textContent.length ?? 0) > 60, {
      timeout: 10_000,
      polling: 100,
    });
    expect(await textOf(popup)).toMatch(/no article|not an article/iu);
    await popup.close();
    await page.close();
  });

  it('says that it has no access to a page of an unlisted site', async () => {
    const { open, world } = scene();
    world.serve('http://unlisted.example/story/', '<!doctype html><title>Story</title><p>Text');
    const { page, popup } = await openBoth({ open, world }, 'http://unlisted.example/story/');
    await popup.waitForFunction(() => (document.querySelector('main')?.textContent.length ?? 0) > 60, {
      timeout: 10_000,
      polling: 100,
    });
    expect(await readMarks(page)).toEqual([]);
    expect(await popup.$$('button')).not.toEqual([]);
    await popup.close();
    await page.close();
  });

  it('says what a page of the browser is', async () => {
    const { open } = scene();
    const page = await open.browser.newPage();
    const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'main');
    await popup.waitForFunction(() => (document.querySelector('main')?.textContent.length ?? 0) > 40, {
      timeout: 10_000,
      polling: 100,
    });
    expect(await textOf(popup)).not.toMatch(/undefined|failed|error/iu);
    await popup.close();
    await page.close();
  });
});
