import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../browsers/axe';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { tabIdOf, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** The timeline at the width it is designed for. */
async function openTimeline({ open }: Scene, query = ''): Promise<Page> {
  const page = await open.openExtensionPage(`notes.html#timeline${query}`, '.timeline .event');
  await page.setViewport({ width: 1400, height: 1000 });
  await page.waitForFunction(() => document.querySelector('.plot')?.clientWidth === 1336, { polling: 50 });
  return page;
}

/** Presses the control of that name. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('.timeline button, .timeline label')];
    const found = controls.find((control) =>
      (control.getAttribute('aria-label') ?? control.textContent.trim()).startsWith(wanted),
    );
    if (found === undefined) throw new Error(`Nothing to press is called "${wanted}"`);
    found.click();
  }, name);
}

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const waitForHash = (page: Page, part: string): Promise<unknown> =>
  page.waitForFunction((wanted) => location.hash.includes(wanted), { timeout: 5_000, polling: 50 }, part);

/** What the event with the focus is called; empty where none has it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('.event')?.getAttribute('aria-label') ?? '');

const countEvents = (page: Page): Promise<number> => page.$$eval('.timeline .event', (events) => events.length);

/** A point in the drawing, in the window. */
const middleOf = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.$eval('.plot', (plot) => {
    const { left, top, width, height } = plot.getBoundingClientRect();
    const bottom = Math.min(top + height, window.innerHeight);
    return { x: left + width / 2, y: (Math.max(0, top) + bottom) / 2 };
  });

/** Pairs of labels that lie on one another on the screen. */
const findCollisions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll<SVGTextElement>('.event text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return labels.flatMap((a, at) =>
      labels.slice(at + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        // A line of text is some 16 px high and rows are 24 apart: a face with tall lines may touch, not cover.
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 6 ? `${a.words} / ${b.words}` : [];
      }),
    );
  });

inBothBrowsers((scene) => {
  it('draws the reform with no label on another, at every zoom', async () => {
    const page = await openTimeline(scene());
    expect(await countEvents(page)).toBeGreaterThan(50);
    expect(await findCollisions(page)).toEqual([]);
    await press(page, 'Since 2020');
    await waitForHash(page, 'from=2020-01-01');
    expect(await findCollisions(page)).toEqual([]);
    const some = await countEvents(page);
    await press(page, 'All ');
    await page.waitForFunction((before) => document.querySelectorAll('.event').length > before, { polling: 50 }, some);
    expect(await findCollisions(page)).toEqual([]);
    await page.close();
  });

  it('is walked with the keyboard alone, and opens a note', async () => {
    const page = await openTimeline(scene(), '?from=2015-01-01&until=2021-12-31');
    await page.evaluate(() => document.querySelector<SVGAElement>('.event[tabindex="0"]')?.focus());
    const first = await focusedName(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedName(page)).not.toBe(first);
    const second = await focusedName(page);
    expect(second).toMatch(/, .*\d{4}/u);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusedName(page)).toBe(first);
    await page.keyboard.press('End');
    await expect.poll(() => focusedName(page)).not.toBe(first);
    await page.keyboard.press('+');
    await page.waitForFunction(() => !location.hash.includes('from=2015'), { timeout: 5_000, polling: 50 });
    const event = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.note', { timeout: 10_000 });
    expect(await hashOf(page)).toBe(event);
    await page.close();
  });

  it('is a link to what it shows: the years in view and the event', async () => {
    const page = await openTimeline(scene(), '?from=2020-01-01&until=2020-12-31&event=legal-unbundling');
    await page.waitForSelector('.selected-event .src a', { timeout: 10_000 });
    expect(await page.$eval('.selected-event', (section) => section.textContent)).toContain('1 April 2020');
    expect(await page.$$eval('.axis text', (labels) => labels.map(({ textContent }) => textContent))).toContain('Jul');
    await press(page, 'All years');
    await page.waitForFunction(() => !location.hash.includes('from='), { timeout: 5_000, polling: 50 });
    expect(await hashOf(page)).toBe('#timeline?event=legal-unbundling');
    await page.close();
  });

  it('selects with the pointer, zooms with Control and the wheel, and leaves the plain wheel to the page', async () => {
    const page = await openTimeline(scene());
    await page.setViewport({ width: 1400, height: 500 });
    const box = await middleOf(page);
    await page.mouse.move(box.x, box.y);
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction(() => window.scrollY > 0, { timeout: 5_000, polling: 50 });
    expect(await hashOf(page)).toBe('#timeline');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => {
      const wheel = { deltaY: -300, ctrlKey: true, bubbles: true, cancelable: true, clientX: 900, clientY: 400 };
      document.querySelector('.plot svg')?.dispatchEvent(new WheelEvent('wheel', wheel));
    });
    await waitForHash(page, 'from=');
    const [before] = await page.$$('.event');
    await before?.click();
    await waitForHash(page, 'event=');
    const start = await hashOf(page);
    const from = await middleOf(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction((was) => location.hash !== was, { timeout: 5_000, polling: 50 }, start);
    expect(await hashOf(page)).toMatch(/^#timeline\?from=/u);
    await page.close();
  });

  it('has the article’s dates, and the same as a table', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const article = await open.openPage(SAMPLE.article);
    await waitForMarks(article);
    const page = await openTimeline(scene(), `?tab=${await tabIdOf(open, article)}`);
    expect(await page.$$eval('text.date', (labels) => labels.length)).toBeGreaterThan(1);
    expect(await page.$$eval('.event.in', (events) => events.length)).toBeGreaterThan(0);
    await press(page, 'As a table');
    const all = await page.$$eval('.timeline tbody tr', (rows) => rows.length);
    await press(page, 'Cases');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.timeline tbody tr').length < count,
      { polling: 50 },
      all,
    );
    expect(await findViolations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForSelector('.timeline[data-form="narrow"]');
    await press(page, 'As a table');
    await page.waitForSelector('.years');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
    await article.close();
  });
});
