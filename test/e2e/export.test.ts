import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../browsers/axe';
import { inBothBrowsers, type Scene } from '../browsers/in-both-browsers';
import { tabIdOf, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, samplePage, serveSampleSite } from '../browsers/sample-site';

interface Surfaces {
  readonly page: Page;
  readonly popup: Page;
  close(): Promise<void>;
}

/** An article, painted, and the popup that is about its tab, its export menu in sight. */
async function openBoth({ open, world }: Scene, url: string = SAMPLE.article): Promise<Surfaces> {
  serveSampleSite(world);
  const page = await open.openPage(url);
  await waitForMarks(page);
  const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, '.export .opener');
  await popup.bringToFront();
  return {
    page,
    popup,
    close: async () => {
      if (!popup.isClosed()) await popup.close();
      await page.close();
    },
  };
}

/** Waits until the menu says what it did. */
const waitForStatus = (popup: Page, words: string): Promise<unknown> =>
  popup.waitForFunction(
    (wanted) => document.querySelector('.export [role="status"]')?.textContent === wanted,
    { timeout: 10_000, polling: 50 },
    words,
  );

const openMenu = (popup: Page): Promise<void> => popup.click('.export .opener');
const press = (popup: Page, name: string): Promise<void> => popup.click(`.export [aria-label="${name}"]`);

/** What the clipboard holds, pasted into an empty field as a reader would. */
async function paste({ open, world }: Scene): Promise<string> {
  world.serve('http://paste.example/', '<!doctype html><title>Paste</title><textarea autofocus></textarea>');
  const page = await open.openPage('http://paste.example/');
  await page.bringToFront();
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '', { timeout: 5_000, polling: 50 });
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return text;
}

/** The saved file with that ending, once it is whole; it is taken away. */
async function takeFile({ downloads }: Scene, ending: string): Promise<{ name: string; text: string }> {
  const find = (): string | undefined => readdirSync(downloads).find((file) => file.endsWith(ending));
  const isWhole = (): boolean => {
    const name = find();
    return name !== undefined && readFileSync(join(downloads, name), 'utf8').endsWith('\n');
  };
  await expect.poll(isWhole, { timeout: 10_000, interval: 100 }).toBe(true);
  const name = find() ?? '';
  const text = readFileSync(join(downloads, name), 'utf8');
  rmSync(join(downloads, name));
  return { name, text };
}

/** The file of one format, saved from the menu. */
async function save(
  scene: Scene,
  popup: Page,
  format: string,
  ending: string,
): Promise<{ name: string; text: string }> {
  await press(popup, `Save: ${format}`);
  await waitForStatus(popup, `Saved: ${format}`);
  return takeFile(scene, ending);
}

/** Format, the end of its file's name, and words that stand in it. */
const FORMATS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Story list', '-story.md', ['## Companies', '(関西電力株式会社)', '(2023-04-17)', '## Sources to cite', '1. ']],
  ['Summary', 'customer-data.md', ['## Companies (', '**The Kansai Electric Power Company, Incorporated** ×']],
  [
    'Study list',
    '-study.tsv',
    ['#separator:tab\n', '#html:false\n', '#columns:Front\tBack\tTags\n', ' · 経済産業省\t'],
  ],
  ['Spreadsheet', '.csv', ['document,row,type', ',mention,company,kansai-electric-power,']],
  ['Annotations', '.json', ['"entities"', '"published": "2023-04-18"']],
  ['Web Annotations', '.jsonld', ['"AnnotationCollection"', '"http://www.w3.org/ns/anno.jsonld"', '"created": "20']],
];

const NAME = '2023-04-18_The-Sample-Gazette_Five-power-companies-told-to-wall-off-rivals-customer-data';

interface Selector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly refinedBy?: { readonly start: number; readonly end: number };
}

interface Collection {
  readonly first: {
    readonly items: readonly { readonly target: { readonly source: string; readonly selector: readonly Selector[] } }[];
  };
}

/** What a page shows as text, white space, which a line break within a paragraph is too, as one space. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));

/** A comma-separated file's cells (RFC 4180). */
const cellsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|,|\r\n)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))/gu)].map(
    ({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '',
  );

/** A title, and names in the text, that a file system or a spreadsheet would take for something else. */
const BAD_TITLE = '../A/B\\C: "five" <power> companies | told? * 🔌 ‮CON';
const BAD_PAGE = 'http://japannews.yomiuri.co.jp/business/bad-names/';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

const badPage = (): string =>
  samplePage('article')
    .replaceAll('Five power companies told to wall off rivals’ customer data', () => escapeHtml(BAD_TITLE))
    .replace(
      'The five are Kansai Electric',
      '=HYPERLINK Electric Power Co., @SUM Corp. and +81 Telecom Co. fell -5%. The five are Kansai Electric',
    );

inBothBrowsers((scene) => {
  it('copies each format', async () => {
    const { popup, close } = await openBoth(scene());
    await openMenu(popup);
    for (const [format, , words] of FORMATS) {
      await popup.bringToFront();
      await press(popup, `Copy: ${format}`);
      await waitForStatus(popup, `Copied: ${format}`);
      const text = await paste(scene());
      // A field of a page may turn a tab into what it likes; the rest stays.
      for (const word of words) expect(text, format).toContain(word.replaceAll('\r', ''));
    }
    await close();
  });

  it('saves each format under a name that says what it is', async () => {
    const { popup, close } = await openBoth(scene());
    await openMenu(popup);
    for (const [format, ending, words] of FORMATS) {
      const { name, text } = await save(scene(), popup, format, ending);
      expect(name.startsWith(NAME)).toBe(true);
      expect(text.startsWith('\ufeff')).toBe(format === 'Spreadsheet');
      for (const word of words) expect(text, format).toContain(word);
    }
    expect(readdirSync(scene().downloads)).toEqual([]);
    await close();
  });

  it('quotes words that are found in the page again', async () => {
    const { page, popup, close } = await openBoth(scene());
    await openMenu(popup);
    const { text } = await save(scene(), popup, 'Web Annotations', '.jsonld');
    const { first } = JSON.parse(text) as Collection;
    const shown = await textOf(page);
    expect(first.items.length).toBeGreaterThan(20);
    for (const { target } of first.items) {
      const [quote, paragraph] = target.selector;
      expect(target.source).toBe(SAMPLE.article);
      expect(shown).toContain(`${quote?.prefix ?? ''}${quote?.exact ?? ''}${quote?.suffix ?? ''}`);
      expect(shown).toContain(paragraph?.exact);
      const { start, end } = paragraph?.refinedBy ?? { start: 0, end: 0 };
      expect([...(paragraph?.exact ?? '')].slice(start, end).join('')).toBe(quote?.exact);
    }
    expect(scene().world.requests.filter((url) => url.includes('w3.org'))).toEqual([]);
    await close();
  });

  it('keeps a file that is saved as the popup closes', async () => {
    const { popup, close } = await openBoth(scene());
    await openMenu(popup);
    await press(popup, 'Save: Annotations');
    await waitForStatus(popup, 'Saved: Annotations');
    await popup.close();
    const { text } = await takeFile(scene(), '.json');
    expect(JSON.parse(text)).toHaveProperty('entities');
    await close();
  });

  it('names and fills files safely whatever the page is called', async () => {
    scene().world.serve(BAD_PAGE, badPage());
    const { popup, close } = await openBoth(scene(), BAD_PAGE);
    await openMenu(popup);
    const csv = await save(scene(), popup, 'Spreadsheet', '.csv');
    expect(csv.name).toBe('2023-04-18_The-Sample-Gazette_A-B-C-five-power-companies-told-CON.csv');
    expect(csv.text).toContain('HYPERLINK Electric Power');
    // A plain number ("-5") stays one.
    expect(cellsOf(csv.text.slice(1)).filter((cell) => /^[=+\-@\t\r](?!\d+$)/u.test(cell))).toEqual([]);
    const story = await save(scene(), popup, 'Story list', '-story.md');
    expect(story.text).toContain('\\<power\\>');
    await close();
  });

  it('works by keyboard, and gives the focus back', async () => {
    const { popup, close } = await openBoth(scene());
    await popup.focus('.export .opener');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Copy: Story list');
    await popup.keyboard.press('Enter');
    await waitForStatus(popup, 'Copied: Story list');
    await popup.keyboard.press('Escape');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    expect(await popup.$eval('.formats', (list) => (list as HTMLElement).hidden)).toBe(true);
    await close();
  });

  it('has no barrier that axe-core knows, open and used', async () => {
    const { popup, close } = await openBoth(scene());
    await openMenu(popup);
    await press(popup, 'Copy: Summary');
    await waitForStatus(popup, 'Copied: Summary');
    expect(await findViolations(popup)).toEqual([]);
    await close();
  });

  it('copies a note as a card to learn it from', async () => {
    const { open } = scene();
    const page = await open.openExtensionPage('notes.html#imbalance-charge', '.tools');
    await page.bringToFront();
    const [button] = await page.$$('.tools ::-p-text(Copy as a study card)');
    await button?.click();
    await page.waitForFunction(() => document.querySelector('.tools')?.textContent.includes('Copied'), { polling: 50 });
    const text = await paste(scene());
    expect(text).toContain('#separator:tab');
    expect(text).toMatch(/^Imbalance charge.*\t.+\tdenchu::/mu);
    await page.close();
  });
});
