import type { BrowserName } from '../browsers/find-browsers';
import { benchArticle } from './bench-article';
import { benchHover } from './bench-hover';
import { benchNotes } from './bench-notes';
import { benchPanel } from './bench-panel';
import { benchTimeline } from './bench-timeline';

/**
 * `npm run bench [-- PART...]`: what the extension costs, in both browsers; build first. Figures of one run on one machine are to be
 * read as ratios. Fails where a part is over its budget.
 */
const PARTS: Readonly<Record<string, (name: BrowserName) => Promise<readonly string[]>>> = {
  article: benchArticle,
  hover: benchHover,
  notes: benchNotes,
  panel: benchPanel,
  timeline: benchTimeline,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No part is named ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const failures: string[] = [];
for (const [part, bench] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  for (const name of ['chromium', 'firefox'] as const) failures.push(...(await bench(name)));
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
