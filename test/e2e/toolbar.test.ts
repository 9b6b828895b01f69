import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { isCardOpen, readMarks, waitForCard, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, samplePage, serveSampleSite } from '../browsers/sample-site';
import { findSidePanel, pressToolbarButton, waitForSurfaceText } from '../browsers/toolbar';

/** An article on a site that is not on our list: nothing of ours runs there unasked. */
const UNLISTED = 'http://unlisted.example/story/';

async function openUnlisted({ open, world }: Pick<Scene, 'open' | 'world'>): Promise<Page> {
  serveSampleSite(world);
  world.serve(UNLISTED, samplePage('article'));
  return open.openPage(UNLISTED);
}

inBothBrowsers((scene) => {
  it('reads a page of any site by a click on the toolbar, and shows its cards', async () => {
    const page = await openUnlisted(scene());
    const popup = await pressToolbarButton(scene().open, page);
    await waitForSurfaceText(popup, 'does not read this site unasked');
    expect(await readMarks(page)).toHaveLength(0);
    await popup.press('Read this page');
    await waitForMarks(page);
    const [mark] = await readMarks(page);
    expect(mark).toBeDefined();
    await openCardOf(page);
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });

  it('opens the side panel from the popup; it follows the tab in front', async () => {
    const { open } = scene();
    const page = await openUnlisted(scene());
    const popup = await pressToolbarButton(open, page);
    await waitForSurfaceText(popup, 'Open panel');
    await popup.press('Open panel');
    const panel = await findSidePanel(open);
    await waitForSurfaceText(panel, 'unlisted.example');
    const article = await open.openPage(SAMPLE.article);
    await waitForMarks(article);
    await waitForSurfaceText(panel, 'Five power companies told to wall off');
    await panel.press('Timeline');
    await waitForSurfaceText(panel, '1951');
    await page.bringToFront();
    await waitForSurfaceText(panel, 'unlisted.example');
    await article.close();
    await page.close();
  });

  it('says of a PDF why it is not read, and offers the notes', async () => {
    const { open, world } = scene();
    world.serve('http://japannews.yomiuri.co.jp/report.pdf', { body: PDF, type: 'application/pdf' });
    const page = await open.browser.newPage();
    await page.goto('http://japannews.yomiuri.co.jp/report.pdf');
    const popup = await pressToolbarButton(open, page);
    await waitForSurfaceText(popup, 'Extensions cannot read PDF files');
    await waitForSurfaceText(popup, 'Open the notes');
    await page.close();
  });
});

/** The smallest file that both browsers' viewers open: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Clicks the first firm's mark. */
async function openCardOf(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('denchu-company') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.click(place.x, place.y);
  await waitForCard(page, true);
}
