import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../browsers/in-both-browsers';
import { findMark, isCardOpen, openCardByClick, readMarks, waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, samplePage, serveSampleSite } from '../browsers/sample-site';

/** Marked by hand: each mark of the sample article in order, kind and characters. */
const EXPECTED: readonly (readonly [string, string])[] = JSON.parse(
  readFileSync(new URL('../fixtures/site/marks.json', import.meta.url), 'utf8'),
);

/** The same page at a host that is on no list: there the extension leaves it alone, so it shows what the page is by itself. */
const UNLISTED = 'http://unlisted.example/story/';

/** Hosts that the browsers ask for on their own account, whatever is installed. */
const BROWSERS_OWN = /(?:mozilla|firefox|mozgcp|google|gstatic|googleapis|chromium)\.(?:com|org|net)(?::\d+)?(?:\/|$)/u;

inBothBrowsers((scene) => {
  it('paints each mark at its own characters, and nothing of the rankings', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    const marks = await readMarks(page);
    expect(marks.map(({ type, text }) => [type, text])).toEqual(EXPECTED);
    await page.close();
  });

  it('leaves the document as it found it', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    world.serve(UNLISTED, samplePage('article'));
    const plain = await open.openPage(UNLISTED);
    const before = await plain.evaluate(() => document.documentElement.outerHTML);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await readMarks(plain)).toEqual([]);
    await plain.close();
    await page.close();
  });

  it('opens a card by click, closes it with Escape and leaves nothing behind', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openCardByClick(page, await findMark(page, 'ministry', 'The industry ministry'));
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('opens a card when the pointer rests on a mark, and closes it when it leaves', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    const mark = await findMark(page, 'figure', 'at least 700,000 customers');
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.move(mark.x + 1, mark.y);
    await waitForCard(page, true);
    await page.mouse.move(4, 4);
    await waitForCard(page, false);
    await page.close();
  });

  it('follows a link on a marked name instead of opening a card', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    world.serve(new URL('/orders', SAMPLE.article).href, '<!doctype html><title>Orders</title><p>Orders');
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    const mark = await findMark(page, 'term', 'business improvement orders');
    await Promise.all([page.waitForNavigation(), page.mouse.click(mark.x, mark.y)]);
    expect(new URL(page.url()).pathname).toBe('/orders');
    await page.close();
  });

  it('leaves a page alone that is no article', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.frontPage);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readMarks(page)).toEqual([]);
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('paints again when the page clears every highlight', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('article p')?.append(' ');
    });
    await waitForMarks(page);
    expect((await readMarks(page)).map(({ type, text }) => [type, text])).toEqual(EXPECTED);
    await page.close();
  });

  it('reads the next article when the page swaps it without loading', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/business/second-story/');
      for (const paragraph of document.querySelectorAll('article p, article figure')) paragraph.remove();
      document.querySelector('article h1')?.replaceChildren('Okinawa Electric asks for higher rates');
      const paragraphs = [
        'Okinawa Electric Power Co. asked the industry ministry on Tuesday to let it raise regulated household rates.',
        'The company said fuel had cost it more than expected since the spring, and that it could not go on without the change.',
        'The ministry is to hear consumers before it decides. Household users would pay the new rates from June at the earliest.',
      ];
      for (const text of paragraphs)
        document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
    });
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('denchu-company') ?? [])].some((range) =>
          (range as Range).toString().startsWith('Okinawa Electric Power'),
        ),
      { timeout: 15_000, polling: 100 },
    );
    const texts = (await readMarks(page)).map(({ text }) => text);
    expect(texts).toContain('Okinawa Electric Power Co.');
    expect(texts).not.toContain('Kansai Electric');
    await page.close();
  });

  it('makes no request', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const from = world.requests.length;
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    await openCardByClick(page, await findMark(page, 'ministry', 'The industry ministry'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const asked = world.requests.slice(from).filter((url) => !BROWSERS_OWN.test(url) && !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([SAMPLE.article]);
    await page.close();
  });
});
