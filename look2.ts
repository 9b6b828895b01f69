import { findBrowsers } from './test/browsers/find-browsers';
import { openBrowser } from './test/browsers/open-browser';
import { tabIdOf } from './test/browsers/page-actions';
import { openWorld } from './test/browsers/world';
import { readFileSync } from 'node:fs';
const name = (process.argv[2] ?? 'chromium') as 'chromium' | 'firefox';
const src = readFileSync('test/bench/panel-update.ts', 'utf8');
const world = await openWorld();
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const sentences = Array.from({ length: 550 }, (_, at) => `On ${MONTHS[at % 7]} ${1 + (at % 31)}, ${1960 + (at % 60)} the regional network counted ${1_001 + at * 7} megawatts of new capacity.`);
const html = `<!doctype html><html lang="en"><title>Generated</title><article><h1>A century of capacity, counted</h1>${Array.from({ length: 110 }, (_, at) => `<p>${sentences.slice(at * 5, at * 5 + 5).join(' ')}</p>`).join('')}</article>`;
const URL1 = 'http://japannews.yomiuri.co.jp/business/generated/';
world.serve(URL1, html);
const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port });
const page = await open.openPage(URL1);
const panel = await open.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(open, page)}`, '.rows');
const foot = () => panel.$eval('.pbot', (e) => e.textContent);
await page.bringToFront();
for (const y of [0, 1000, 3000, 5000]) { await page.evaluate((to) => scrollTo(0, to), y); await new Promise((r) => setTimeout(r, 800)); console.log(y, await page.evaluate(() => [scrollY, document.body.scrollHeight]), await foot()); }
await panel.bringToFront();
const click = (q: string) => panel.evaluate((x) => (document.querySelector(x) as HTMLElement).click(), q);
await click('.pt .ib'); await new Promise((r) => setTimeout(r, 300));
await click('[role=switch]'); await panel.waitForSelector('.msg'); await click('.bar [role=switch]'); await panel.waitForSelector('.rows > li');
await page.bringToFront();
for (const y of [0, 1000, 3000]) { await page.evaluate((to) => scrollTo(0, to), y); await new Promise((r) => setTimeout(r, 800)); console.log('after off/on', y, await foot()); }
await panel.evaluate(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => port2.postMessage(0); port2.postMessage(0); });
for (const y of [0, 1000, 3000]) { await page.evaluate((to) => scrollTo(0, to), y); await new Promise((r) => setTimeout(r, 800)); console.log('with heart', y, await foot()); }
await open.close(); await world.close();
