import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { type CardReader, controlOf, lookIntoCards, type SeenCard } from '../browsers/look-into-cards';
import { findMark, isCardOpen, readMarks, tabIdOf, waitForCard, waitForMarks } from '../browsers/page-actions';
import { pressCommand } from '../browsers/press-command';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';

/** What a reader who was told nothing looks for: what is marked and why, the note and its source, the way to have none of it. */

const LOOKED_FOR = { name: 'Ministry of Economy, Trade and Industry', mark: 'The industry ministry' } as const;

async function openArticle({ open, world }: Scene): Promise<Page> {
  serveSampleSite(world);
  const page = await open.openPage(SAMPLE.article);
  await waitForMarks(page);
  await page.bringToFront();
  return page;
}

/** Waits until the first card is as wanted and stands still. */
async function waitForFirst(reader: CardReader, wanted: (card: SeenCard) => boolean): Promise<SeenCard> {
  const end = Date.now() + 10_000;
  for (let last = ''; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const [card] = await reader.read();
    const now = JSON.stringify(card);
    if (card !== undefined && now === last && wanted(card)) return card;
    last = now ?? '';
  }
  throw new Error('No card is as wanted');
}

/** The tab of the notes that opened, once it has a title. */
async function findNotesTab({ open }: Scene): Promise<Page> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const page of await open.browser.pages()) {
      const title = await page
        .evaluate(() => (location.pathname === '/notes.html' ? document.querySelector('main h1')?.textContent : null))
        .catch(() => null);
      if (title) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('No note opened');
}

async function rest(page: Page): Promise<void> {
  const { y } = await findMark(page, 'ministry', LOOKED_FOR.mark);
  await page.evaluate((top) => scrollTo(0, top - 200), y);
  const mark = await findMark(page, 'ministry', LOOKED_FOR.mark);
  await page.mouse.move(mark.x, mark.y - 40);
  await page.mouse.move(mark.x, mark.y);
  await waitForCard(page, true);
}

/** Presses Tab until the card's control has the focus. */
async function tabTo(page: Page, reader: CardReader, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const [card] = await reader.read();
    if (card?.focus === name) return;
  }
  throw new Error(`No Tab leads to "${name}"`);
}

inBothBrowsers((scene) => {
  it('finds by pointer what a mark means, why it is there, the note and its source', async () => {
    const page = await openArticle(scene());
    const reader = await lookIntoCards(scene().open, page);
    await rest(page);
    const card = await waitForFirst(reader, ({ controls }) => controls.some(({ name }) => name === 'Full note'));
    expect(card.label).toBe(LOOKED_FOR.name);
    const why = controlOf(card, 'Why is this marked?');
    await page.mouse.click(why.x, why.y);
    const told = await waitForFirst(reader, ({ text }) => text.includes('Read as an authority:'));
    const full = controlOf(told, 'Full note');
    await page.mouse.click(full.x, full.y);
    const note = await findNotesTab(scene());
    expect(await note.$eval('main h1', (title) => title.textContent)).toBe(LOOKED_FOR.name);
    expect(await note.$$eval('main a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
    await reader.close();
    await note.close();
    await page.close();
  });

  it('finds the same by keyboard alone', async () => {
    const page = await openArticle(scene());
    const reader = await lookIntoCards(scene().open, page);
    // the first two are a figure, which has no note, and a firm
    await pressCommand(scene().open, page, 'next-mark');
    await waitForFirst(reader, ({ focus, label }) => focus === label);
    await pressCommand(scene().open, page, 'next-mark');
    await waitForFirst(reader, ({ focus, label }) => focus === label && label === 'Kansai Electric');
    await tabTo(page, reader, 'Why is this marked?');
    await page.keyboard.press('Enter');
    await waitForFirst(reader, ({ text }) => text.includes('Read as a'));
    await tabTo(page, reader, 'Full note');
    await page.keyboard.press('Enter');
    const note = await findNotesTab(scene());
    expect(await note.$$eval('main a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
    await note.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await reader.close();
    await page.close();
  });

  it('finds in the popup, by keyboard, how to have the site left alone, and how to undo it', async () => {
    const { open } = scene();
    const page = await openArticle(scene());
    const path = `popup.html?tab=${await tabIdOf(open, page)}`;
    const popup = await open.openExtensionPage(path, '.psite');
    await pressSwitch(popup);
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'Denchu is off on this site');
    await popup.close();
    await page.reload();
    expect(await isCardOpen(page)).toBe(false);
    expect(await readMarks(page)).toEqual([]);
    // another one: Firefox activates nothing by key once its driver has looked into another tab
    const again = await open.openExtensionPage(path, '.psite');
    await pressSwitch(again);
    await again.waitForSelector('.tally');
    await again.close();
    await waitForMarks(page);
    await page.close();
  });
});

/** Presses Tab until the switch of the site has the focus, and then Enter. */
async function pressSwitch(popup: Page): Promise<void> {
  await popup.bringToFront();
  for (let presses = 0; presses < 60; presses += 1) {
    await popup.keyboard.press('Tab');
    if (await popup.evaluate(() => document.activeElement?.matches('.psite [role=switch]'))) {
      await popup.keyboard.press('Enter');
      return;
    }
  }
  throw new Error('No Tab leads to the switch of the site');
}
