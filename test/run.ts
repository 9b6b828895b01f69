import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { BrowserMissingError, findBrowsers } from './browsers/find-browsers';

/**
 * `npm test`: everything that must be true, in one go. Finds or installs both browsers first, so that no run passes by
 * leaving one out, then prints one closing line with the counts of the tests.
 */

/** One named step of the run. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const COUNTS = '.output/test-counts.json';

/** In this order, so that the cheapest fault is told first; each step runs even where one before it failed. */
const STEPS: readonly Step[] = [
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the pure part', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'tests: unit, DOM, end to end in Chromium and Firefox',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${COUNTS}`],
  },
];

process.exitCode = main();

function main(): number {
  const browsers = browsersOrComplaint();
  if (browsers === null) return 1;
  mkdirSync('.output', { recursive: true });
  rmSync(COUNTS, { force: true });
  const failed = STEPS.filter((step) => !runStep(step, browsers));
  const { passed, failing, skipped } = readCounts();
  for (const step of failed) console.log(`failed: ${step.name}`);
  const failures = Math.max(failing, failed.length);
  console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failures > 0 || passed === 0 || skipped > 0 ? 1 : 0;
}

/** `null`, after saying what to install, where a browser is missing. */
function browsersOrComplaint(): NodeJS.ProcessEnv | null {
  try {
    const found = findBrowsers();
    console.log(`Chromium: ${found.chromium}\nFirefox: ${found.firefox}`);
    return { ...process.env, CHROME_PATH: found.chromium, FIREFOX_PATH: found.firefox };
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    return null;
  }
}

function runStep({ name, command: [program, ...args] }: Step, env: NodeJS.ProcessEnv): boolean {
  console.log(`\n== ${name}`);
  return spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit', env }).status === 0;
}

/** A run that wrote no counts ran no test: that is a failure, not a pass. */
function readCounts(): { passed: number; failing: number; skipped: number } {
  try {
    const counts: unknown = JSON.parse(readFileSync(COUNTS, 'utf8'));
    return {
      passed: numberAt(counts, 'numPassedTests'),
      failing: numberAt(counts, 'numFailedTests'),
      skipped: numberAt(counts, 'numPendingTests') + numberAt(counts, 'numTodoTests'),
    };
  } catch (error) {
    console.error(`No counts were written: ${String(error)}`);
    return { passed: 0, failing: 1, skipped: 0 };
  }
}

function numberAt(value: unknown, key: string): number {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' ? found : 0;
}
