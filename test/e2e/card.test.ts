import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { type CardReader, controlOf, lookIntoCards, type SeenCard } from '../browsers/look-into-cards';
import { findMark, openCardByClick, waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

interface OpenCards {
  readonly page: Page;
  readonly reader: CardReader;
  /** Waits until the cards are as wanted, and gives them. */
  readonly until: (wanted: (cards: readonly SeenCard[]) => boolean) => Promise<readonly SeenCard[]>;
  /** Gives the page the window's focus anew: Firefox activates nothing by key once its driver has looked into another tab. */
  readonly refocus: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The sample article with the card of its ministry open. */
async function openFirst({ open, world }: Scene): Promise<OpenCards> {
  serveSampleSite(world);
  const page = await open.openPage(SAMPLE.article);
  await waitForMarks(page);
  const reader = await lookIntoCards(open, page);
  const until: OpenCards['until'] = async (wanted) => {
    const end = Date.now() + 15_000;
    let last = '';
    for (;;) {
      const cards = await reader.read();
      const now = JSON.stringify(cards);
      // a card rises as it appears: what is measured stands still
      if (now === last && wanted(cards)) return cards;
      if (Date.now() > end)
        throw new Error(
          `The cards stay as they are: ${JSON.stringify(cards.map(({ label, classes, focus }) => [label, classes, focus]))}`,
        );
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await openCardByClick(page, await findMark(page, 'company', 'Kansai Electric Power Co.'));
  await until(([card]) => card?.controls.some(({ name }) => name === 'METI') === true);
  const end = async (): Promise<void> => {
    await reader.close();
    await page.close();
  };
  const refocus = async (): Promise<void> => {
    if (open.name !== 'firefox') return;
    const other = await open.openExtensionPage('popup.html', 'body');
    await page.bringToFront();
    await other.close();
  };
  return { page, reader, until, refocus, end };
}

const labels = (cards: readonly SeenCard[]): readonly string[] => cards.map(({ label }) => label);
const KANSAI = 'Kansai Electric';
const METI = 'Ministry of Economy, Trade and Industry';

async function clickOn(page: Page, card: SeenCard | undefined, name: string): Promise<void> {
  const { x, y } = controlOf(card, name);
  await page.mouse.click(x, y);
}

/** Presses Tab, or Shift and Tab, until a control has the focus. */
async function tabTo(page: Page, { until, refocus }: OpenCards, at: number, name: string, back = false): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const cards = await until(() => true);
    if (cards[at]?.focus === name) return refocus();
  }
  throw new Error(`No Tab leads to "${name}"`);
}

inBothBrowsers((scene) => {
  it('opens the card of a name in a card when the pointer rests on it, and forgives the way there', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    const [first] = await until(() => true);
    const link = controlOf(first, 'METI');
    await page.mouse.move(link.x - 1, link.y);
    await page.mouse.move(link.x, link.y);
    const [parent, nested] = await until((seen) => seen.length === 2);
    expect([parent?.label, nested?.label]).toEqual([KANSAI, METI]);
    expect(nested?.width).toBe(296);
    expect(Math.round((nested?.left ?? 0) - (parent?.left ?? 0))).toBe(48);
    await page.mouse.move((nested?.left ?? 0) + 100, (nested?.top ?? 0) + 60, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(labels(await until(() => true))).toEqual([KANSAI, METI]);
    await page.mouse.move((parent?.left ?? 0) + 10, (parent?.top ?? 0) + 60);
    expect(labels(await until((seen) => seen.length === 1))).toEqual([KANSAI]);
    await cards.end();
  });

  it('nests further by click, and Escape closes the top card alone', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await clickOn(page, (await until(() => true))[0], 'METI');
    const two = await until((seen) => seen.length === 2);
    await clickOn(page, two[1], 'MITI');
    await until((seen) => seen.length === 3);
    await cards.refocus();
    await page.keyboard.press('Escape');
    expect(labels(await until((seen) => seen.length === 2))).toEqual([KANSAI, METI]);
    await cards.refocus();
    await page.keyboard.press('Escape');
    expect(labels(await until((seen) => seen.length === 1))).toEqual([KANSAI]);
    await cards.refocus();
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await cards.end();
  });

  it('works by keyboard alone and gives the focus back', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await clickOn(page, (await until(() => true))[0], 'Next mention');
    await until(([card]) => card?.text.includes('3 of') === true);
    await tabTo(page, cards, 0, 'METI', true);
    await page.keyboard.press('Enter');
    const opened = await until((seen) => seen.length === 2 && seen[1]?.focus === METI);
    expect(opened[1]?.label).toBe(METI);
    await page.keyboard.press('Escape');
    await until((seen) => seen.length === 1 && seen[0]?.focus === 'METI');
    await tabTo(page, cards, 0, 'Pin', true);
    await page.keyboard.press('Enter');
    const [pinned] = await until(([card]) => card?.classes.includes('pinned') === true && card.focus !== null);
    expect(pinned?.label).toBe(KANSAI);
    await page.keyboard.press('Escape');
    await until((seen) => seen.length === 0);
    expect(await page.evaluate(() => document.querySelector('html > [popover]'))).toBeNull();
    await cards.end();
  });

  it('pins several cards in the right margin, through scrolling, until they are closed or the page moves on', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await clickOn(page, (await until(() => true))[0], 'METI');
    await clickOn(page, (await until((seen) => seen.length === 2))[1], 'Pin');
    await clickOn(page, (await until((seen) => seen.some(({ classes }) => classes.includes('pinned'))))[0], 'Pin');
    const pinned = await until((seen) => seen.length === 2 && seen.every(({ classes }) => classes.includes('pinned')));
    expect(labels(pinned)).toEqual([METI, KANSAI]);
    for (const card of pinned) expect(card.width).toBe(296);
    expect(Math.round((pinned[0]?.left ?? 0) + 296)).toBeGreaterThan(1240);
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    expect((await until(() => true)).map(({ top }) => top)).toEqual(pinned.map(({ top }) => top));
    // a pinned card does not stop the marks beside it, and survives a card that opens and closes
    await openCardByClick(page, await findMark(page, 'ministry', 'The ministry'));
    await until((seen) => seen.length === 3);
    await page.mouse.click(4, 500);
    await until((seen) => seen.length === 2);
    await clickOn(page, (await until(() => true))[0], 'Close');
    expect(labels(await until((seen) => seen.length === 1))).toEqual([KANSAI]);
    await page.evaluate(() => history.pushState(null, '', '/business/second-story/'));
    await until((seen) => seen.length === 0);
    await cards.end();
  });

  it('unpins a card back to its mark', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await clickOn(page, (await until(() => true))[0], 'Pin');
    const [pinned] = await until(([card]) => card?.classes.includes('pinned') === true);
    await clickOn(page, pinned, 'Unpin');
    const back = await until(([card]) => card?.classes.includes('floating') === true);
    expect(labels(back)).toEqual([KANSAI]);
    await cards.end();
  });

  it('copies with sources, as text and with links, on a page without encryption too', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('textarea'), { id: 'paste' });
      field.addEventListener('paste', (event) => {
        const data = event.clipboardData;
        field.dataset.html = data?.getData('text/html') ?? '';
      });
      document.querySelector('header, body')?.prepend(field);
    });
    await clickOn(page, (await until(() => true))[0], 'Copy with sources');
    await until(([card]) => card?.controls.some(({ name }) => name === 'Copied') === true);
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect
      .poll(() => page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value), { timeout: 5_000 })
      .toMatch(/^Kansai Electric \(関西電力株式会社\)\n[\s\S]*\[1, 2\][\s\S]*\n\[1\] [^\n]+\. https:\/\//u);
    const html = await page.$eval('#paste', (field) => (field as HTMLElement).dataset.html ?? '');
    expect(html).toMatch(/<a href="https:\/\//u);
    await cards.end();
  });

  it('docks at the foot of a narrow window, with what its links open over it', async () => {
    const cards = await openFirst(scene());
    const { page, until } = cards;
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 380, height: 700 });
    await page.evaluate(() => scrollTo(0, 0));
    const mark = await findMark(page, 'company', 'Kansai Electric Power Co.', 0);
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), mark.y - 120);
    await openCardByClick(page, await findMark(page, 'company', 'Kansai Electric Power Co.', 0));
    const [docked] = await until(([card]) => card?.classes.includes('docked') === true && card.controls.length > 3);
    expect(docked?.left).toBe(0);
    // a window with a scroll bar at its foot ends above it
    const foot = await page.evaluate(() => document.documentElement.clientHeight);
    expect(Math.round((docked?.top ?? 0) + (docked?.height ?? 0))).toBe(foot);
    expect(docked?.controls.some(({ name }) => name === 'Pin')).toBe(false);
    await clickOn(page, docked, 'METI');
    const [, nested] = await until((seen) => seen.length === 2);
    expect(Math.round((nested?.top ?? 0) + (nested?.height ?? 0))).toBe(foot);
    await page.keyboard.press('Escape');
    expect(labels(await until((seen) => seen.length === 1))).toEqual([KANSAI]);
    await cards.end();
  });

  it.each(['light', 'dark'] as const)('is clean to axe in %s', async (scheme) => {
    const { open, world } = scene();
    const cards = await openFirst(scene());
    await clickOn(cards.page, (await cards.until(() => true))[0], 'METI');
    await clickOn(cards.page, (await cards.until((seen) => seen.length === 2))[1], 'Pin');
    await cards.until((seen) => seen.some(({ classes }) => classes.includes('pinned')));
    await openCardByClick(cards.page, await findMark(cards.page, 'date', 'Monday'));
    await cards.until(([card]) => card?.label === '17 April 2023');
    // A closed root hides from axe: the same markup, in a page of its own.
    const markup = (await cards.reader.markup()).replaceAll('position: fixed', 'position: static');
    const url = `http://harness.example/${scheme}`;
    world.serve(
      url,
      `<!doctype html><html lang="en"><title>Cards</title><style>html{color-scheme:${scheme}}.card{animation:none!important;color-scheme:${scheme}!important;margin:20px!important;max-height:none!important}</style><main>${markup}</main>`,
    );
    const harness = await open.openPage(url);
    await harness.evaluate(axe.source);
    const faults = await harness.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await tool.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toEqual([]);
    await harness.close();
    await cards.end();
  });
});
