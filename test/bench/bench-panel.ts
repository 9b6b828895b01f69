import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../browsers/find-browsers';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { tabIdOf } from '../browsers/page-actions';
import { openWorld } from '../browsers/world';
import { beatHeart, forgetPauses, readLongestPause } from './heartbeat';
import { median } from './median';

const RUNS = 5;

const BUDGET_MS = 100;
const URL = 'http://japannews.yomiuri.co.jp/business/generated/';
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];

/** Five hundred and fifty sentences, each with a day and a figure that no other has. */
function makeArticle(): string {
  const sentences = Array.from({ length: 550 }, (_, at) => {
    const day = `${MONTHS[at % 7]} ${1 + (at % 31)}, ${1960 + (at % 60)}`;
    return `On ${day} the regional network counted ${1_001 + at * 7} megawatts of new capacity.`;
  });
  const paragraphs = Array.from({ length: 110 }, (_, at) => `<p>${sentences.slice(at * 5, at * 5 + 5).join(' ')}</p>`);
  return `<!doctype html><html lang="en"><title>Generated</title><article><h1>A century of capacity, counted</h1>${paragraphs.join('')}</article>`;
}

/** The longest pause while something is done, until the panel shows what it leads to and has come to rest. */
async function pauseOf(panel: Page, act: () => Promise<unknown>, until: () => Promise<unknown>): Promise<number> {
  await panel.evaluate(forgetPauses);
  await act();
  await until();
  await rest();
  return panel.evaluate(readLongestPause);
}

const click =
  (panel: Page, selector: string, nth = 0) =>
  (): Promise<void> =>
    panel.evaluate(
      (wanted, at) => {
        const found = document.querySelectorAll<HTMLElement>(wanted)[at];
        if (found === undefined) throw new Error(`Nothing is ${wanted}`);
        setTimeout(() => found.click());
      },
      selector,
      nth,
    );

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

const waitFor =
  (panel: Page, selector: string, isThere = true) =>
  (): Promise<unknown> =>
    panel.waitForFunction(
      (wanted, there) => (document.querySelector(wanted) !== null) === there,
      { polling: 50 },
      selector,
      isThere,
    );

async function measure(open: OpenBrowser): Promise<ReadonlyMap<string, number[]>> {
  const page = await open.openPage(URL);
  const panel = await open.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(open, page)}`, '.rows');
  await panel.setViewport({ width: 360, height: 800 });
  await panel.bringToFront();
  await panel.evaluate(beatHeart, false);
  const times = new Map<string, number[]>();
  const note = async (what: string, ms: Promise<number>): Promise<void> => {
    times.set(what, [...(times.get(what) ?? []), await ms]);
  };
  const isRead = waitFor(panel, '.rows > li:nth-child(400)');
  await click(panel, '.pt .ib')();
  await waitFor(panel, '.unfold')();
  for (let run = 0; run < RUNS; run += 1) {
    await note('nothing', pauseOf(panel, rest, rest));
    await note('leaving an article', pauseOf(panel, click(panel, '[role=switch]'), waitFor(panel, '.msg')));
    await note('a new article', pauseOf(panel, click(panel, '.bar [role=switch]'), isRead));
    await waitFor(panel, '.pt .ib')();
    await note('to the order of the text', pauseOf(panel, click(panel, '.seg input', 1), waitFor(panel, '.mentions')));
    await note('back to the kinds', pauseOf(panel, click(panel, '.seg input', 0), isRead));
    await note('unfolding one entity', pauseOf(panel, click(panel, '.nm', 300), waitFor(panel, '.kwic')));
    await click(panel, '.seg .ib')();
    await waitFor(panel, '.pbody .field input')();
    const type = () => panel.type('.pbody .field input', '7');
    await note('a letter in the filter', pauseOf(panel, type, waitFor(panel, '.found:not(:empty)')));
    await click(panel, '.seg .ib')();
    await isRead();
    await click(panel, '.pt .ib')();
    await waitFor(panel, '.unfold')();
    await page.bringToFront();
    const scroll = () => page.evaluate((y) => scrollTo(0, y), run % 2 === 0 ? 5_000 : 1_000);
    const before = await panel.$eval('.pbot', ({ textContent }) => textContent);
    const hasMoved = () =>
      panel.waitForFunction((known) => document.querySelector('.pbot')?.textContent !== known, { polling: 50 }, before);
    await note('another place in the page', pauseOf(panel, scroll, hasMoved));
    await panel.bringToFront();
  }
  return times;
}

/**
 * Measures how long the panel holds its own thread for one update, on a generated article of a thousand entities. Each figure is
 * the longest time that a heartbeat in the panel had to wait, layout and painting included: the best of the runs is what the work
 * takes, the median what else the machine does. Firefox runs the background on the panel's own thread: there the reading of the
 * article is in it. Tells which best is over the budget.
 */
export async function benchPanel(name: BrowserName): Promise<readonly string[]> {
  const world = await openWorld();
  world.serve(URL, makeArticle());
  const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port });
  try {
    const times = [...(await measure(open))];
    report(name, times);
    return overBudget(name, times);
  } finally {
    await open.close();
    await world.close();
  }
}

type Times = readonly (readonly [what: string, ms: readonly number[]])[];

function report(name: BrowserName, times: Times): void {
  console.log(`\n${name}, updates of the panel, best and median of ${RUNS}, ms`);
  for (const [what, ms] of times) {
    const [best, middle] = [Math.min(...ms), median(ms)].map((value) => value.toFixed(1).padStart(7));
    console.log(`  ${best} ${middle}  ${what}`);
  }
}

const overBudget = (name: BrowserName, times: Times): readonly string[] =>
  times
    .filter(([, ms]) => Math.min(...ms) > BUDGET_MS)
    .map(([what, ms]) => `${name}, ${what}: ${Math.min(...ms).toFixed(1)} ms, budget ${BUDGET_MS}`);
