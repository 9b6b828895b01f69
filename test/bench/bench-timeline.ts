import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../browsers/find-browsers';
import { openBrowser } from '../browsers/open-browser';
import { openWorld } from '../browsers/world';
import { beatHeart, forgetPauses, readLongestPause } from './heartbeat';
import { median } from './median';

const RUNS = 4;
/** The longest that a step may hold the page: a reader who turns the wheel sees ten a second. */
const BUDGET_MS = 100;

/** What is pressed, in order: in and out again, so that every run begins with the whole. */
const STEPS = ['Zoom in', 'Zoom in', 'Zoom in', 'Later', 'Zoom out', 'Since 2020', 'All '] as const;

/** Measures how long each step of the timeline, drawn wide, holds the page; prints it, and tells what is over the budget. */
export async function benchTimeline(name: BrowserName): Promise<readonly string[]> {
  const world = await openWorld();
  const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port });
  try {
    const page = await open.openExtensionPage('notes.html#timeline', '.timeline .event');
    await page.setViewport({ width: 1400, height: 1000 });
    await page.bringToFront();
    await page.evaluate(beatHeart, false);
    const pauses: number[] = [];
    for (let run = 0; run <= RUNS; run += 1)
      for (const step of STEPS) {
        const pause = await pauseOf(page, step);
        if (run > 0) pauses.push(pause); // the first run warms the engine
      }
    return report(name, pauses);
  } finally {
    await open.close();
    await world.close();
  }
}

async function pauseOf(page: Page, step: string): Promise<number> {
  await page.evaluate(forgetPauses);
  await page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('.timeline button')];
    const found = controls.find((control) =>
      (control.getAttribute('aria-label') ?? control.textContent.trim()).startsWith(wanted),
    );
    if (found === undefined) throw new Error(`Nothing to press is called "${wanted}"`);
    setTimeout(() => found.click());
  }, step);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return page.evaluate(readLongestPause);
}

function report(name: BrowserName, pauses: readonly number[]): readonly string[] {
  const [middle, worst] = [median(pauses), Math.max(...pauses)];
  console.log(`\n${name}, a step of the timeline, ms`);
  console.log(`  ${middle.toFixed(1).padStart(7)}  median of ${pauses.length}`);
  console.log(`  ${worst.toFixed(1).padStart(7)}  the longest`);
  return middle > BUDGET_MS ? [`${name}: a step of the timeline takes ${middle.toFixed(0)} ms`] : [];
}
