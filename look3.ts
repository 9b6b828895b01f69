import { findBrowsers } from './test/browsers/find-browsers';
import { openBrowser } from './test/browsers/open-browser';
import { tabIdOf } from './test/browsers/page-actions';
import { openWorld } from './test/browsers/world';
const world = await openWorld();
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const sentences = Array.from({ length: 550 }, (_, at) => `On ${MONTHS[at % 7]} ${1 + (at % 31)}, ${1960 + (at % 60)} the regional network counted ${1_001 + at * 7} megawatts of new capacity.`);
const html = `<!doctype html><html lang="en"><title>Generated</title><article><h1>A century of capacity, counted</h1>${Array.from({ length: 110 }, (_, at) => `<p>${sentences.slice(at * 5, at * 5 + 5).join(' ')}</p>`).join('')}</article>`;
const URL1 = 'http://japannews.yomiuri.co.jp/business/generated/';
world.serve(URL1, html);
const open = await openBrowser('chromium', { executablePath: findBrowsers().chromium, worldPort: world.port });
const page = await open.openPage(URL1);
const panel = await open.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(open, page)}`, '.rows');
await panel.setViewport({ width: 360, height: 800 });
await panel.bringToFront();
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const click = (q: string, n = 0) => panel.evaluate((x, i) => (document.querySelectorAll(x)[i] as HTMLElement).click(), q, n);
await wait(3000);
const known = new Set<string>();
const times = new Map<string, number[]>();
async function measure(what: string, act: () => Promise<unknown>, settle = 2500) {
  await panel.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await act(); await wait(settle);
  const raw = await panel.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(raw)) as { traceEvents: { name: string; ph: string; pid: number; tid: number; tdur?: number; dur?: number; args?: any; ts: number }[] };
  const mains = known; for (const id of new Set(traceEvents.filter((e) => e.name === 'FunctionCall' && String(e.args?.data?.url ?? '').includes('sidepanel')).map((e) => `${e.pid}:${e.tid}`))) known.add(id);
  const tasks = traceEvents.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask') && mains.has(`${e.pid}:${e.tid}`));
  const longest = Math.max(0, ...tasks.map((e) => e.tdur ?? 0)) / 1000;
  const total = tasks.reduce((sum, e) => sum + (e.tdur ?? 0), 0) / 1000;
  if (what === 'to kinds') { const by = new Map<string, number>(); for (const e of traceEvents) if (e.ph === 'X' && known.has(`${e.pid}:${e.tid}`) && (e.tdur ?? 0) > 3000) by.set(e.name, (by.get(e.name) ?? 0) + (e.tdur ?? 0) / 1000); console.log([...by].map(([k, v]) => `${k} ${v.toFixed(0)}`).join(', ')); }
  times.set(what, [...(times.get(what) ?? []), longest, total]);
}
await click('.pt .ib');
for (let run = 0; run < 2; run += 1) {
  await measure('leave', () => click('[role=switch]'));
  await measure('new article', () => click('.bar [role=switch]'), 5000);
  await measure('to order', () => click('.seg input', 1), 4000);
  await measure('to kinds', () => click('.seg input', 0));
  await click('[role=tab]', 2); await wait(500); await measure('back to tab', () => click('[role=tab]', 0)); await measure('unfold', () => click('.nm', 300), 1500);
  await click('.seg .ib'); await wait(300);
  await measure('filter', () => panel.type('.pbody .field input', '7'), 3000);
  await click('.seg .ib'); await wait(2500);
  await click('.pt .ib');
  await page.bringToFront();
  await measure('place', () => page.evaluate((y) => scrollTo(0, y), run % 2 ? 1000 : 5000), 1500);
  await panel.bringToFront(); await wait(500);
}
for (const [what, ms] of times) console.log(what.padEnd(14), 'longest/total thread ms:', ms.map((x) => x.toFixed(0)).join(' '));
await open.close(); await world.close();
