import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../browsers/find-browsers';
import { type OpenBrowser, openBrowser } from '../browsers/open-browser';
import { type PaintedMark, readMarks, waitForMarks } from '../browsers/page-actions';
import { SAMPLE, samplePage, serveSampleSite } from '../browsers/sample-site';
import { openWorld } from '../browsers/world';
import { extensionTime, type TraceEvent } from './extension-time';
import { beatHeart, readLongestPause } from './heartbeat';
import { median } from './median';

const RUNS = 7;
/** Main-thread budget for a one-page article, and what the platform calls a long task. */
const BUDGET_MS = 50;
const PLAIN = 'http://unlisted.example/story/';

const LIBRARIES = {
  mark: readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8'),
  compromise: readFileSync('node_modules/compromise/builds/compromise.js', 'utf8'),
} as const;

/** Milliseconds of one page load. `script` is measured by Chromium's trace only; Firefox has none to offer. */
interface Cost {
  readonly script: number | null;
  readonly longestTask: number | null;
  /** The longest time the page's own heartbeat had to wait. */
  readonly longestPause: number;
}

/**
 * Measures what the extension costs the page's main thread on the sample article, beside mark.js marking the same characters and
 * compromise tagging the same text in the same page; prints it, and tells what is over the budget.
 */
export async function benchArticle(name: BrowserName): Promise<readonly string[]> {
  const world = await openWorld();
  serveSampleSite(world);
  world.serve(PLAIN, samplePage('article'));
  const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port });
  try {
    return await compare(open);
  } finally {
    await open.close();
    await world.close();
  }
}

async function compare(open: OpenBrowser): Promise<readonly string[]> {
  const costs: Cost[] = [];
  let marks: PaintedMark[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const { cost, painted } = await loadOnce(open);
    if (run > 0) costs.push(cost); // the first run compiles the script and wakes the background
    marks = painted;
  }
  const peers = await timePeers(open, marks);
  report(open.name, costs, { ...peers, alone: await pauseAlone(open) }, marks.length);
  return overBudget(open.name, costs);
}

async function loadOnce(open: OpenBrowser): Promise<{ cost: Cost; painted: PaintedMark[] }> {
  const page = await open.browser.newPage();
  const traced = open.name === 'chromium';
  await page.evaluateOnNewDocument(beatHeart, true);
  if (traced) await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'toplevel'] });
  await page.goto(SAMPLE.article, { waitUntil: 'load' });
  await waitForMarks(page);
  await new Promise((resolve) => setTimeout(resolve, 600));
  // Read before the trace is fetched: fetching it stops the page for longer than anything in it.
  const longestPause = await page.evaluate(readLongestPause);
  const trace = traced ? await page.tracing.stop() : undefined;
  const painted = await readMarks(page);
  await page.close();
  return { cost: { ...traceCost(trace), longestPause }, painted };
}

function traceCost(trace: Uint8Array | undefined): Pick<Cost, 'script' | 'longestTask'> {
  if (trace === undefined) return { script: null, longestTask: null };
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return extensionTime(traceEvents);
}

/** Median of the longest pauses of the same page without the extension: what loading it costs by itself. */
async function pauseAlone(open: OpenBrowser): Promise<number> {
  const pauses: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await open.browser.newPage();
    await page.evaluateOnNewDocument(beatHeart, true);
    await page.goto(PLAIN, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 900));
    pauses.push(await page.evaluate(readLongestPause));
    await page.close();
  }
  return median(pauses);
}

/** Median milliseconds of each peer on the same page, without the extension. */
async function timePeers(
  open: OpenBrowser,
  marks: readonly PaintedMark[],
): Promise<{ mark: number; compromise: number }> {
  const times = { mark: [] as number[], compromise: [] as number[] };
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await open.openPage(PLAIN);
    const mark = await timeMarkJs(page, marks);
    const compromise = await timeCompromise(page);
    if (run > 0) {
      times.mark.push(mark);
      times.compromise.push(compromise);
    }
    await page.close();
  }
  return { mark: median(times.mark), compromise: median(times.compromise) };
}

async function timeMarkJs(page: Page, marks: readonly PaintedMark[]): Promise<number> {
  await page.addScriptTag({ content: LIBRARIES.mark });
  return page.evaluate(
    (texts) => {
      const Mark = (
        globalThis as unknown as { Mark: new (root: Element) => { mark(words: string[], options: object): void } }
      ).Mark;
      const start = performance.now();
      new Mark(document.querySelector('article') ?? document.body).mark(texts, {
        separateWordSearch: false,
        acrossElements: true,
      });
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [...new Set(marks.map(({ text }) => text))],
  );
}

async function timeCompromise(page: Page): Promise<number> {
  await page.addScriptTag({ content: LIBRARIES.compromise });
  return page.evaluate(() => {
    const tag = (globalThis as unknown as { nlp: (text: string) => { json(): unknown } }).nlp;
    const start = performance.now();
    tag(document.querySelector('article')?.textContent ?? '').json();
    return performance.now() - start;
  });
}

function report(
  name: BrowserName,
  costs: readonly Cost[],
  peers: { mark: number; compromise: number; alone: number },
  marks: number,
): void {
  const script = costs.flatMap((cost) => cost.script ?? []);
  const tasks = costs.flatMap((cost) => cost.longestTask ?? []);
  const rows = [
    ...(tasks.length > 0 ? [['Denchu, longest task that ran any of its script', median(tasks)] as const] : []),
    ...(script.length > 0 ? [[`Denchu, script on the main thread, ${marks} marks`, median(script)] as const] : []),
    ['Denchu, longest pause of the page', median(costs.map((cost) => cost.longestPause))] as const,
    ['the same page without Denchu, longest pause', peers.alone] as const,
    ['mark.js, the same words', peers.mark] as const,
    ['compromise, the same text, loaded already', peers.compromise] as const,
  ];
  console.log(`\n${name}, median of ${RUNS} loads, ms`);
  for (const [what, ms] of rows) console.log(`  ${ms.toFixed(1).padStart(7)}  ${what}`);
}

function overBudget(name: BrowserName, costs: readonly Cost[]): string[] {
  const script = costs.flatMap((cost) => cost.script ?? []);
  const tasks = costs.flatMap((cost) => cost.longestTask ?? []);
  return [
    ...(script.length > 0 && median(script) > BUDGET_MS
      ? [`${name}: ${median(script).toFixed(1)} ms of script, budget ${BUDGET_MS}`]
      : []),
    ...(tasks.length > 0 && median(tasks) > BUDGET_MS
      ? [`${name}: a long task of ${median(tasks).toFixed(1)} ms`]
      : []),
  ];
}
