import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The most a built script may weigh, gzipped, in bytes. `content` loads in every page of the listed sites: Readability is 11.6 kB
 * of it, reading the article with its date the larger part of the rest. `card` comes when a page's first card is needed: placing is 6 kB
 * of it, nested and pinned cards 3.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 33_500,
  'card.js': 23_000,
  'content-scripts/content.css': 2_000,
};

/** One built file against its budget. */
export interface BudgetLine {
  readonly file: string;
  readonly bytes: number;
  readonly budget: number;
}

/** What each budgeted file of a build weighs. @throws where a file is missing: the build has changed its shape. */
export const checkBudgets = (outputDir: string): readonly BudgetLine[] =>
  Object.entries(BUDGETS).map(([file, budget]) => ({
    file,
    budget,
    bytes: gzipSync(readFileSync(join(outputDir, file)), { level: 9 }).length,
  }));
