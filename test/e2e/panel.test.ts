import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../browsers/axe';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { isCardOpen, tabIdOf, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** The sample page, painted, and the panel that is about its tab. */
async function openBoth({ open, world }: Scene, url: string = SAMPLE.article): Promise<{ page: Page; panel: Page }> {
  serveSampleSite(world);
  const page = await open.openPage(url);
  if (url === SAMPLE.article) await waitForMarks(page);
  const panel = await open.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(open, page)}`, 'main');
  await panel.setViewport({ width: 360, height: 800 });
  return { page, panel };
}

async function closeBoth({ page, panel }: { readonly page: Page; readonly panel: Page }): Promise<void> {
  await panel.close();
  await page.close();
}

/**
 * Waits until something in the panel says a text. Firefox's driver refuses to look into a page while another tab is being shown
 * (BiDi, "right-hand side of 'in'"): it is asked again.
 */
const waitForText = (panel: Page, selector: string, text: string): Promise<void> =>
  expect.poll(() => textsOf(panel, selector).catch(() => ''), { timeout: 15_000, interval: 100 }).toContain(text);

const textsOf = (panel: Page, selector: string): Promise<string> =>
  panel.$$eval(selector, (found) => found.map(({ textContent }) => textContent.replace(/\s+/gu, ' ')).join('\n'));

/** The text of what has the keyboard's focus. */
const focused = (panel: Page): Promise<string> => panel.evaluate(() => document.activeElement?.textContent ?? '');

/** Clicks on the first element whose text begins so; the answer comes before what the click leads to. */
const press = (panel: Page, selector: string, text: string): Promise<void> =>
  panel.evaluate(
    (within, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(within)].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(wanted),
      );
      if (found === undefined) throw new Error(`Nothing to press says "${wanted}"`);
      setTimeout(() => found.click());
    },
    selector,
    text,
  );

/** Presses Tab until what has the focus begins so. */
async function tabTo(panel: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await panel.keyboard.press('Tab');
    if ((await focused(panel)).trim().startsWith(text)) return;
  }
  throw new Error(`The Tab key does not lead to "${text}"`);
}

inBothBrowsers((scene) => {
  it('leads from an entity to its lines, and from a line to the place in the page', async () => {
    const { page, panel } = await openBoth(scene());
    await waitForText(panel, '.nm', 'Kansai Electric');
    await press(panel, '.nm', 'Kansai Electric');
    await waitForText(panel, '.kwic', 'staff opened about');
    await press(panel, '.kwic button', 'Kansai Electric');
    // Firefox's driver refuses to look into a page while its tab is being shown (BiDi): ask again.
    await expect.poll(() => isCardOpen(page).catch(() => false), { timeout: 10_000, interval: 200 }).toBe(true);
    await waitForText(panel, '.kwic [aria-current]', 'Kansai Electric');
    await closeBoth({ page, panel });
  });

  it('is read by keyboard alone: tabs, order, every mention with its kind', async () => {
    const { page, panel } = await openBoth(scene());
    await waitForText(panel, '.nm', 'Kansai Electric');
    await panel.bringToFront();
    await tabTo(panel, 'Entities');
    await panel.keyboard.press('ArrowRight');
    await waitForText(panel, '.years', 'March 31');
    await panel.keyboard.press('End');
    expect(await focused(panel)).toBe('Notes');
    await tabTo(panel, 'Kansai Electric');
    await panel.keyboard.press('Enter');
    await waitForText(panel, '.note', '関西電力株式会社');
    await panel.keyboard.press('Escape');
    expect(await focused(panel)).toContain('Kansai Electric');
    await panel.focus('[role=tab][aria-selected=true]');
    await panel.keyboard.press('Home');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('ArrowRight');
    await waitForText(panel, '.mentions li:nth-child(2)', 'Kansai Electric');
    await waitForText(panel, '.mentions li:nth-child(2)', 'Company');
    await closeBoth({ page, panel });
  });

  it('follows the reader through the page, and steps through it', async () => {
    const { page, panel } = await openBoth(scene());
    await waitForText(panel, '.nm', 'Kansai Electric');
    await page.bringToFront();
    await waitForText(panel, '.pbot', '1 of ');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.waitForFunction(
      () => {
        const number = Number(/(\d+) of/u.exec(document.querySelector('.pbot')?.textContent ?? '')?.[1]);
        return number > 3;
      },
      { timeout: 10_000, polling: 100 },
    );
    await page.evaluate(() => scrollTo(0, 0));
    await waitForText(panel, '.pbot', '1 of ');
    await press(panel, '.pbot button', 'Next mark');
    await expect.poll(() => isCardOpen(page).catch(() => false), { timeout: 10_000, interval: 200 }).toBe(true);
    await press(panel, '.pbot button', 'Next mark');
    await waitForText(panel, '.pbot', '2 of ');
    await press(panel, '.pbot button', 'Previous mark');
    await waitForText(panel, '.pbot', '1 of ');
    await closeBoth({ page, panel });
  });

  it('follows a page that is loaded again', async () => {
    const { page, panel } = await openBoth(scene());
    await waitForText(panel, '.nm', 'Kansai Electric');
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    await waitForText(panel, '.pbot', ' of ');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitForText(panel, '.pbot', ' of ');
    await page.goto(SAMPLE.frontPage);
    await waitForText(panel, '.msg', 'No article found');
    await closeBoth({ page, panel });
  });

  it('finds an entity by its Japanese name, and a note by a word', async () => {
    const { page, panel } = await openBoth(scene());
    await waitForText(panel, '.nm', 'METI');
    await panel.bringToFront();
    await press(panel, '.seg button', 'Find');
    await panel.waitForSelector('.pbody input[type=search]');
    await panel.type('.pbody input[type=search]', '経産省');
    await panel.waitForFunction(() => document.querySelectorAll('.nm').length === 1, { polling: 100 });
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.querySelectorAll('.nm').length > 5, { polling: 100 });
    await press(panel, '[role=tab]', 'Notes');
    await panel.waitForSelector('#panel-notes input');
    await panel.type('#panel-notes input', 'unbundling');
    await waitForText(panel, '#panel-notes .nl', 'legal unbundling');
    await closeBoth({ page, panel });
  });

  it('says what the tab in front shows, where it opens beside it', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const panel = await open.openExtensionPage('sidepanel.html', 'main');
    const page = await open.openPage(SAMPLE.article);
    await page.bringToFront();
    await waitForText(panel, '.nm', 'Kansai Electric');
    const other = await open.openPage(SAMPLE.frontPage);
    await other.bringToFront();
    await waitForText(panel, '.msg', 'No article found');
    await page.bringToFront();
    await waitForText(panel, '.nm', 'Kansai Electric');
    await other.close();
    await closeBoth({ page, panel });
  });

  it('says what there is instead of an article, with the notes beside it', async () => {
    const { open } = scene();
    const page = await open.browser.newPage();
    const panel = await open.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(open, page)}`, 'main');
    await panel.waitForSelector('.msg');
    await panel.type('input', 'METI');
    await waitForText(panel, '.nl', 'METI');
    expect(await findViolations(panel)).toEqual([]);
    await closeBoth({ page, panel });
  });

  it('fits 320 px, and has nothing for axe to find on any tab', async () => {
    const { page, panel } = await openBoth(scene());
    await panel.setViewport({ width: 320, height: 700 });
    await waitForText(panel, '.nm', 'Kansai Electric');
    await panel.bringToFront();
    await press(panel, '.nm', 'Kansai Electric');
    await waitForText(panel, '.kwic', 'staff opened about');
    for (const tab of ['Entities', 'Timeline', 'Notes']) {
      await press(panel, '[role=tab]', tab);
      await panel.waitForFunction(
        (name) => document.querySelector('[role=tab][aria-selected=true]')?.textContent.startsWith(name),
        { polling: 100 },
        tab,
      );
      await panel.waitForFunction(() => document.querySelector('.timeline-wait') === null, { polling: 100 });
      expect(await findViolations(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await closeBoth({ page, panel });
  });
});
