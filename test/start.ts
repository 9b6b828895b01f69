import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { BrowserMissingError, type BrowserName, findBrowser, findBrowsers } from './browsers/find-browsers';
import { openBrowser } from './browsers/open-browser';
import { findMark, openCardByClick, tabIdOf, waitForMarks } from './browsers/page-actions';
import { SAMPLE, serveSampleSite } from './browsers/sample-site';
import { openWorld } from './browsers/world';

/**
 * `npm start`: builds, opens a real browser with the extension in it on the bundled sample article, and leaves it open.
 * With no display it runs headless, prints the entities, saves screenshots of page, card and popup, and exits 0.
 */

const SCREENSHOTS = '.output/start';
const BUILDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox'],
};

async function main(): Promise<void> {
  const found = chooseBrowser();
  if (found === null) return;
  run('wxt', BUILDS[found.name]);
  const headless = !hasDisplay();
  const world = await openWorld();
  serveSampleSite(world);
  const open = await openBrowser(found.name, { executablePath: found.path, worldPort: world.port, headless });
  const page = await open.openPage(SAMPLE.article);
  await waitForMarks(page);
  if (headless) {
    run('tsx', ['lib/command/annotate.ts', '--format', 'table', 'test/fixtures/site/article.html']);
    await saveScreenshots();
    await open.close();
  } else {
    console.log(`The sample article is open in ${found.name}. Close the browser to end.`);
    await new Promise<void>((done) => open.browser.once('disconnected', () => done()));
  }
  await world.close();

  async function saveScreenshots(): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: `${SCREENSHOTS}/page.png` });
    await openCardByClick(page, await findMark(page, 'company', 'Kansai Electric Power Co.'));
    await page.screenshot({ path: `${SCREENSHOTS}/card.png` });
    const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'h1');
    await popup.setViewport({ width: 380, height: 600 });
    await popup.screenshot({ path: `${SCREENSHOTS}/popup.png` });
    console.log(`Screenshots of page, card and popup: ${resolve(SCREENSHOTS)}`);
  }
}

/** Chromium, else Firefox, else whatever can be installed; `null` after saying what to install. */
function chooseBrowser(): { name: BrowserName; path: string } | null {
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      const path = findBrowser(name);
      if (path !== null) return { name, path };
    }
    return { name: 'chromium', path: findBrowsers().chromium };
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return null;
  }
}

/** Whether a window can be shown: always on macOS and Windows, elsewhere where a display is named. */
const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** @throws Error where the program fails: there is nothing to open then. */
function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}

await main();
