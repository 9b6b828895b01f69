import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../browsers/axe';
import { inBothBrowsers } from '../browsers/in-both-browsers';
import { waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** Waits until a selector is drawn whose text has the words. */
const waitForText = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction(
    (within, wanted) => [...document.querySelectorAll(within)].some((found) => found.textContent.includes(wanted)),
    { timeout: 15_000, polling: 50 },
    selector,
    words,
  );

/** Waits until what the focus is on has the words. */
const waitForFocus = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.activeElement?.textContent.includes(wanted),
    { timeout: 15_000, polling: 50 },
    words,
  );

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

const hashOf = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));

/** Clicks with the mouse on the first match whose text begins so, wherever it stands in the page. */
async function click(page: Page, selector: string, text: string): Promise<void> {
  const box = await page.evaluate(
    (within, wanted) => {
      const found = [...document.querySelectorAll(within)].find((one) => one.textContent.trim().startsWith(wanted));
      found?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + Math.min(width, 40) / 2, y: y + height / 2 };
    },
    selector,
    text,
  );
  await page.mouse.click(box.x, box.y);
}

const countOf = (page: Page, selector: string): Promise<number> =>
  page.$$eval(selector, (found) => found.filter((one) => one.getClientRects().length > 0).length);

inBothBrowsers((scene) => {
  const openHome = (): Promise<Page> => scene().open.openExtensionPage('notes.html', 'main .themes');

  it('shows each theme’s first notes, all of them when asked, and scrolls to a theme', async () => {
    const page = await openHome();
    const before = await countOf(page, '#theme-markets .names li');
    await click(page, '#theme-markets button', 'All');
    await page.waitForFunction(
      (first) => document.querySelectorAll('#theme-markets .names li').length > first,
      { timeout: 10_000 },
      before,
    );
    await page.evaluate(() => window.scrollTo(0, 0));
    await click(page, '.cnt button', 'Grid');
    await waitForFocus(page, 'Grid');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('opens a note, and goes back to the link and the place it was left at', async () => {
    const page = await openHome();
    await click(page, '.names a', 'Kansai Electric');
    await waitForText(page, 'h1', 'Kansai Electric Power');
    await waitForFocus(page, 'Kansai Electric Power');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => history.back());
    await waitForFocus(page, 'Kansai Electric');
    await page.waitForFunction(() => scrollY > 100, { timeout: 10_000 });
    await page.close();
  });

  it('leads back to the words of the article that is being read, in its own tab', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const article = await open.openPage(SAMPLE.article);
    await waitForMarks(article);
    const page = await open.openExtensionPage('notes.html#meti', '.reading button');
    expect(await page.$eval('.reading', ({ textContent }) => textContent)).toContain('industry ministry');
    await page.click('.reading button');
    await waitForCard(article, true);
    expect(await article.evaluate(() => document.visibilityState)).toBe('visible');
    await page.close();
    await article.close();
  });

  it('leads to a statement by its address, marks it and gives it the focus', async () => {
    const page = await openHome();
    await goTo(page, 'capacity-market');
    await waitForText(page, 'h1', 'Capacity market');
    const address = await page.$$eval('.fl .at', (links) => links.at(-1)?.getAttribute('href') ?? '');
    const whole = `notes.html${address}`;
    await page.close();
    const linked = await scene().open.openExtensionPage(whole, '.marked');
    await linked.waitForFunction(() => document.activeElement?.classList.contains('marked'), { timeout: 10_000 });
    expect(await linked.$eval('.marked', (fact) => `#${fact.id}`)).toBe(address);
    expect(
      await linked.$eval('.marked', (fact) => {
        const { top, bottom } = fact.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    await linked.close();
  });

  it('draws the series of a note and opens the numbers behind them', async () => {
    const page = await openHome();
    await goTo(page, 'capacity-market');
    await waitForText(page, '.series h2', 'Capacity market clearing price');
    const touching = await page.$$eval('.chart > svg', (charts) =>
      charts.flatMap((chart) => {
        const boxes = [...chart.querySelectorAll('text')].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const own = chart.getBoundingClientRect();
        return boxes.flatMap(({ text, box }, at) => [
          ...(box.left < own.left - 1 || box.right > own.right + 1 ? [`${text} is cut`] : []),
          ...boxes
            .slice(at + 1)
            .filter(
              (other) =>
                box.left < other.box.right - 1 &&
                other.box.left < box.right - 1 &&
                box.top < other.box.bottom - 3 &&
                other.box.top < box.bottom - 3,
            )
            .map((other) => `${text} touches ${other.text}`),
        ]);
      }),
    );
    expect(touching).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.series button')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.chart .table')?.getBoundingClientRect().height ?? 0 > 40);
    expect(await countOf(page, '.series:first-of-type .points tr')).toBeGreaterThan(3);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('searches by the keyboard alone', async () => {
    const page = await openHome();
    await page.keyboard.press('/');
    await page.keyboard.type('unbundling');
    await waitForText(page, '.qh', 'also searched as 発送電分離');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('unbundling');
    expect(await page.$eval('.side', ({ textContent }) => textContent)).toMatch(/A date they share.* has \d+ notes/u);
    expect(await page.$eval('.res h2 mark', (mark) => mark.textContent)).toBe('unbundling');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.note');
    expect(await hashOf(page)).toBe(second);
    await page.evaluate(() => history.back());
    await page.waitForSelector('.res');
    await goTo(page, '?q=qqqqxyz');
    await waitForText(page, '.qh', 'no note');
    await page.close();
  });

  it('moves the field of the home into the masthead as soon as a letter is typed', async () => {
    const page = await openHome();
    await page.setViewport({ width: 1280, height: 900 });
    const readPlace = () =>
      page.evaluate(() => {
        const [field, head] = ['.mast .field', '.mast'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return field !== undefined && head !== undefined && field.bottom <= head.bottom;
      });
    expect(await readPlace()).toBe(false);
    const touching = await page.$$eval('.hero > *, .mast .field', (found) => {
      const boxes = found.map((one) => one.getBoundingClientRect());
      return boxes.some((a, at) =>
        boxes.slice(at + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
    });
    expect(touching).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('jepx');
    await page.waitForSelector('.res');
    expect(await readPlace()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('jepx');
    await page.close();
  });

  it('follows a search to try, and says what was found', async () => {
    const page = await openHome();
    const words = await page.$$eval('.eg a', (links) => links.map(({ textContent }) => textContent));
    expect(words).toHaveLength(4);
    for (const [at, query] of words.entries()) {
      await page.click(`.eg a:nth-of-type(${at + 1})`);
      await waitForText(page, '.qh h1', `“${query}”`);
      await waitForFocus(page, `“${query}”`);
      expect(await countOf(page, '.res li')).toBeGreaterThan(2);
      await page.evaluate(() => history.back());
      await page.waitForSelector('.eg');
    }
    await page.close();
  });

  it('marks the section of a note that is being read', async () => {
    const page = await scene().open.openExtensionPage('notes.html#capacity-market', '.toc');
    await page.setViewport({ width: 1336, height: 900 });
    const readCurrent = () => page.$eval('.toc [aria-current]', ({ textContent }) => textContent);
    expect(await readCurrent()).toBe('Facts');
    const ids = await page.$$eval('.note [id]', (found) => found.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(() => document.querySelector('.toc [aria-current]')?.textContent === 'Relations');
    await page.focus('.toc a:nth-last-of-type(2)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.toc [aria-current]')?.textContent.includes('clearing'));
    expect(await hashOf(page)).toContain('capacity-market/chart-');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('.toc [aria-current]')?.textContent === 'Facts');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('walks the map by the arrows, and on to one organisation and its note', async () => {
    const page = await openHome();
    await goTo(page, 'map');
    await page.waitForSelector('.map .box');
    expect(await page.$$eval('.map .box[tabindex="0"]', (stops) => stops.length)).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.map .box[tabindex="0"]')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(at).toMatch(/^#map\//u);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.map .box[aria-current]');
    expect(await hashOf(page)).toBe(at);
    await click(page, 'summary', 'As a list');
    await page.waitForSelector('.as-list[open] .names a');
    expect(await findViolations(page)).toEqual([]);
    await click(page, '.tools a', 'Open the note');
    await page.waitForSelector('.note');
    expect(await hashOf(page)).toBe(at.replace('map/', ''));
    await page.close();
  });

  it('sorts and filters the glossary, in the language that is chosen', async () => {
    const page = await openHome();
    await goTo(page, 'glossary');
    await page.waitForSelector('.letter');
    expect(await findViolations(page)).toEqual([]);
    await click(page, '.letters button', 'F');
    await waitForFocus(page, 'F');
    await page.click('.glossary .field input');
    await page.keyboard.type('託送');
    await waitForText(page, '.letter dt', 'wheeling charge');
    await click(page, '.langs button', '日本語');
    await waitForText(page, '.letter h2', '託');
    await click(page, '.langs button', 'English');
    await waitForText(page, '.letter h2', 'W');
    await page.close();
  });

  it('explains what an address cannot lead to', async () => {
    const page = await openHome();
    await goTo(page, 'no-such-note');
    await waitForText(page, 'h1', 'There is no such note');
    await goTo(page, 'METI/x/y');
    await waitForText(page, 'h1', 'There is no such page');
    await goTo(page, 'meti/no-such-statement');
    await waitForText(page, '.missing', 'does not have');
    await page.close();
  });

  it.each([320, 640])('needs no sideways scroll at a width of %i', async (width) => {
    const page = await openHome();
    await page.setViewport({ width, height: 800 });
    for (const hash of ['', 'capacity-market', '?q=JEPX', 'glossary', 'map']) {
      await goTo(page, hash);
      await page.waitForSelector('main h1');
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([hash, over]).toEqual([hash, 0]);
    }
    await page.close();
  });

  it('asks nothing of anybody', async () => {
    const before = scene().world.requests.length;
    const page = await openHome();
    for (const hash of ['meti', 'map', 'glossary', '?q=meti']) {
      await goTo(page, hash);
      await page.waitForSelector('main h1');
    }
    const own = scene().world.requests.slice(before);
    expect(own.filter((url) => !/google|mozilla|firefox/u.test(url))).toEqual([]);
    await page.close();
  });
});
