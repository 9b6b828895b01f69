import { type BrowserName, findBrowser } from '../browsers/find-browsers';
import { openBrowser } from '../browsers/open-browser';
import { openWorld } from '../browsers/world';
import { median } from './median';
import { type NotesTime, STOPS_SOON, timeNotes, totalOf } from './notes-time';

const RUNS = 7;
/** From the first need of the notes to the answer of the first search, in a background that has just been started. */
const BUDGET_MS = 150;
const QUERIES = ['who regulates wheeling charges', '託送料金'] as const;

/** What each part is called in the report, in the order of its work. */
const PARTS: readonly (readonly [string, (time: NotesTime) => number])[] = [
  ['load: read the files', ({ read }) => read],
  ['validate: by the seal', ({ check }) => check],
  ['index: relations and look-ups', ({ index }) => index],
  ['first search', ({ search }) => search],
  ['notes: load, validate, index, first search', totalOf],
];

/** Measures what the notes cost a background that has just been started, prints it, and tells what is over the budget. */
export async function benchNotes(name: BrowserName): Promise<readonly string[]> {
  const times = await timeRuns(name);
  console.log(`\n${name}, the background's notes, median of ${RUNS} fresh backgrounds, ms`);
  for (const [what, part] of PARTS) console.log(`  ${median(times.map(part)).toFixed(1).padStart(7)}  ${what}`);
  const total = median(times.map(totalOf));
  return total > BUDGET_MS ? [`${name}: the notes take ${total.toFixed(1)} ms, budget ${BUDGET_MS}`] : [];
}

async function timeRuns(name: BrowserName): Promise<readonly NotesTime[]> {
  const world = await openWorld();
  const executablePath = findBrowser(name) ?? '';
  const open = await openBrowser(name, { executablePath, worldPort: world.port, prefs: STOPS_SOON });
  try {
    const times: NotesTime[] = [];
    // The first run also keeps the copy and fills the browser's caches; a reader has it once.
    for (let run = 0; run <= RUNS; run += 1) times.push(await timeNotes(open, QUERIES[run % 2] ?? QUERIES[0]));
    return times.slice(1);
  } finally {
    await open.close();
    await world.close();
  }
}
