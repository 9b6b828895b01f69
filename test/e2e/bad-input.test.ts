import { expect, it } from 'vitest';
import { inBothBrowsers } from '../browsers/in-both-browsers';
import type { OpenBrowser } from '../browsers/open-browser';
import { findMark, openCardByClick, readMarks, tabIdOf, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, samplePage, serveSampleSite } from '../browsers/sample-site';

const PAGE = 'http://japannews.yomiuri.co.jp/odd/';

const STORY = `<h1>Okinawa Electric asks for higher rates</h1>
<p>Okinawa Electric Power Co. asked the industry ministry to let it raise regulated household rates by about 40 percent, the company said.</p>
<p>Fuel had cost it more than expected, the company said in Japan, and it could not go on without the change that it now asks for.</p>
<p>Household users would pay the new rates at the earliest after the ministry has heard consumers and the commission has checked the costs.</p>`;

const ODD_PAGES: Readonly<Record<string, { readonly body: string | Buffer; readonly type?: string }>> = {
  'broken JSON-LD': {
    body: `<!doctype html><html lang="en"><title>Rates</title><script type="application/ld+json">{"@type": "NewsArticle", </script><article>${STORY}</article>`,
  },
  'no dates at all': { body: `<!doctype html><html lang="en"><title>Rates</title><article>${STORY}</article>` },
  'an http-equiv charset': {
    body: Buffer.from(
      `<!doctype html><html lang="en"><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Rates</title><article>${STORY}<p>The company\u2019s plan caf\u00e9.</p></article>`.replace(
        '\u2019',
        '\x92',
      ),
      'latin1',
    ),
    type: 'text/html',
  },
};

/** Stops the extension's worker, as Chrome does after half a minute of idleness. Firefox keeps its event page while tests run. */
async function stopWorker(open: OpenBrowser): Promise<void> {
  const worker = open.browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
}

inBothBrowsers((scene) => {
  it.each(Object.entries(ODD_PAGES))('reads a page with %s', async (_, served) => {
    const { open, world } = scene();
    world.serve(PAGE, served);
    const page = await open.openPage(PAGE);
    await waitForMarks(page);
    expect((await readMarks(page)).map(({ text }) => text)).toContain('Okinawa Electric Power Co.');
    await page.close();
  });

  it.each(['', '<!doctype html><title>Nothing</title>'])('leaves an empty page alone: %j', async (body) => {
    const { open, world } = scene();
    world.serve(PAGE, body);
    const page = await open.openPage(PAGE);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });

  it('does not hang on a page of 5 MB', async () => {
    const { open, world } = scene();
    const filler = '<div><span>More of the same list, again and again, without an end.</span></div>'.repeat(66_000);
    world.serve(
      PAGE,
      `<!doctype html><html lang="en"><title>Rates</title><article>${STORY}</article><section>${filler}</section>`,
    );
    const page = await open.openPage(PAGE);
    const start = Date.now();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(Date.now() - start).toBeLessThan(15_000);
    await page.close();
  });

  it('leaves an article in another language unmarked and says so', async () => {
    const { open, world } = scene();
    const text =
      'Le gouvernement japonais a annoncé mardi que les tarifs de l’électricité seraient relevés pour les ménages dans sept régions du pays, selon le ministère.';
    world.serve(
      PAGE,
      `<!doctype html><html lang="fr"><title>Tarifs</title><article><h1>Les tarifs augmentent</h1>${`<p>${text}</p>`.repeat(5)}</article>`,
    );
    const page = await open.openPage(PAGE);
    const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'main');
    await popup.waitForFunction(() => /language|English/iu.test(document.querySelector('main')?.textContent ?? ''), {
      timeout: 10_000,
      polling: 100,
    });
    expect(await readMarks(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('loses nothing when its worker is stopped', async () => {
    const { open, world } = scene();
    serveSampleSite(world);
    const page = await open.openPage(SAMPLE.article);
    await waitForMarks(page);
    await stopWorker(open);
    await openCardByClick(page, await findMark(page, 'company', 'Kyushu Electric Power'));
    await page.keyboard.press('Escape');
    const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'main');
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('Kansai Electric'), {
      timeout: 10_000,
      polling: 100,
    });
    await popup.close();
    await page.close();
  });

  it('keeps its hands off a page that listens for it', async () => {
    const { open, world } = scene();
    const spy =
      '<script>window.heard = []; addEventListener("message", (event) => heard.push(JSON.stringify(event.data)));</script>';
    world.serve(PAGE, samplePage('article').replace('</head>', `${spy}</head>`));
    const page = await open.openPage(PAGE);
    await waitForMarks(page);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });
});
