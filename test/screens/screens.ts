import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../browsers/find-browsers';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { tabIdOf, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';
import { openWorld, type World } from '../browsers/world';
import { applyCondition, CONDITIONS, type Condition } from './conditions';
import { type Shot, writeContactSheet } from './contact-sheet';
import { makeJapaneseBuild } from './japanese-build';
import { SURFACES, type Surface } from './surfaces';

/**
 * `npm run screens`: every surface in both browsers, light, dark, in forced colours, with reduced motion, at 200 %, 320 px
 * wide and in Japanese, as pictures with a contact sheet in `.output/screens/`. The production build must be there.
 * `--surface NAME`, `--condition NAME`, `--browser NAME` take only those; each may be given several times.
 */

const FOLDER = '.output/screens';
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const { values } = parseArgs({
  options: {
    surface: { type: 'string', multiple: true, default: [] },
    condition: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string', multiple: true, default: [] },
  },
});

const isWanted = (name: string, wanted: readonly string[]): boolean => wanted.length === 0 || wanted.includes(name);

async function main(): Promise<void> {
  const isWhole = values.surface.length + values.condition.length + values.browser.length === 0;
  if (isWhole && existsSync(FOLDER)) rmSync(FOLDER, { recursive: true });
  const shots: Shot[] = [];
  for (const browser of BROWSERS.filter((name) => isWanted(name, values.browser))) {
    for (const condition of CONDITIONS.filter(({ name }) => isWanted(name, values.condition))) {
      shots.push(...(await shootAll(browser, condition)));
    }
  }
  console.log(`${shots.length} pictures: ${resolve(writeContactSheet(FOLDER, shots))}`);
}

async function shootAll(name: BrowserName, condition: Condition): Promise<Shot[]> {
  mkdirSync(join(FOLDER, name), { recursive: true });
  const world = await openWorld();
  serveSampleSite(world);
  const open = await openBrowser(name, {
    executablePath: findBrowsers()[name],
    worldPort: world.port,
    prefs: condition.prefs,
    ...(condition.lang === 'ja' && { build: makeJapaneseBuild(name) }),
  });
  const shots: Shot[] = [];
  for (const surface of SURFACES.filter((one) => isWanted(one.name, values.surface))) {
    const file = `${name}/${surface.name}-${condition.name}.png`;
    const failure = await shoot(open, surface, condition, join(FOLDER, file)).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) shots.push({ browser: name, surface: surface.name, condition: condition.name, file });
    else console.error(`${file}: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
  await close(open, world);
  return shots;
}

async function close(open: OpenBrowser, world: World): Promise<void> {
  await open.close();
  await world.close();
}

/** How long a drawn surface is left to settle, in milliseconds: fonts, fades, the first measuring of charts. */
const SETTLED = 700;

async function shoot(open: OpenBrowser, surface: Surface, condition: Condition, path: string): Promise<void> {
  const article = await open.openPage(SAMPLE.article);
  await applyCondition(open, article, condition, surface.path === null ? surface : { width: 1280, height: 900 });
  await waitForMarks(article);
  const page = surface.path === null ? article : await openOwn(open, article, surface, surface.path);
  if (page !== article) await applyCondition(open, page, condition, surface);
  await page.bringToFront();
  await surface.act?.(page);
  await new Promise((done) => setTimeout(done, SETTLED));
  await page.screenshot({ path });
  if (page !== article) await page.close();
  await article.close();
}

async function openOwn(open: OpenBrowser, article: Page, { ready }: Surface, path: string): Promise<Page> {
  const needsTab = path.includes('TAB');
  const tab = needsTab ? String(await tabIdOf(open, article)) : '';
  return open.openExtensionPage(path.replace('TAB', tab), ready);
}

await main();
