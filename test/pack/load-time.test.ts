import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  buildSearchIndex,
  digestFiles,
  indexPack,
  isSealed,
  joinFiles,
  makeSearch,
  openSearchFile,
  type PackTexts,
  parseJson,
  SEAL_FILE,
  SEARCH_FILE,
  sealPack,
  toPackFiles,
  toValues,
} from '../../lib/notes';
import { toSearchView } from '../../lib/views';
import { BUILT_IN, readBuiltIn } from './read-built-in';

/**
 * What a background does with the notes before its first answer, beside a yardstick that does not change: the engine's own
 * reading and writing of the same JSON, three times. The usual ratios were measured on the machine of 2 cores that CI has, on
 * Node 20; twice as slow is a fault. Processor time counts, and of
 * several runs the fastest, so that a busy machine slows neither.
 */
const TEXTS: PackTexts = new Map(
  [...readBuiltIn().keys()].map((name) => [name, readFileSync(join(BUILT_IN, name), 'utf8')]),
);
const SEALED = sealPack(toPackFiles(TEXTS));
const NOTES = joinFiles(toValues(toPackFiles(TEXTS))).notes;

function measureYardstick(): void {
  for (let round = 0; round < 3; round += 1) for (const text of TEXTS.values()) JSON.stringify(JSON.parse(text));
}

function load(): void {
  const files = toPackFiles(TEXTS);
  const digest = digestFiles(files);
  expect(isSealed(digest, parseJson(SEALED.get(SEAL_FILE) ?? ''))).toBe(true);
  const notes = indexPack(joinFiles(toValues(files)));
  const search = makeSearch(notes, openSearchFile(digest, parseJson(SEALED.get(SEARCH_FILE) ?? '')));
  for (const query of ['who regulates wheeling charges', '託送料金'])
    expect(toSearchView(query, search.find(query), notes).hits.length).toBeGreaterThan(0);
}

/** Milliseconds that the processor worked on it, whatever else the machine did meanwhile. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { system, user } = process.cpuUsage(start);
  return (system + user) / 1000;
}

/** How many yardsticks the work takes: both in turn, the fastest run of each. */
function measure(work: () => void, runs: number): number {
  const pairs = Array.from({ length: runs }, () => [timeOf(work), timeOf(measureYardstick)] as const);
  return Math.min(...pairs.map(([time]) => time)) / Math.min(...pairs.map(([, time]) => time));
}

/** Twice as slow, less the sixth by which one measurement differs from another. */
const TOO_SLOW = 1.7;

/** A piece of work, how often it is run, and what it usually takes in yardsticks. */
const WORKS: readonly (readonly [string, () => void, number, number])[] = [
  ['reads, indexes and searches the pack', load, 15, 0.6],
  ['builds a search index', () => void buildSearchIndex(NOTES), 4, 8.2],
];

it.each(WORKS)(
  '%s in less than twice its usual time',
  (_, work, runs, usual) => {
    expect(measure(work, runs)).toBeLessThan(TOO_SLOW * usual);
  },
  120_000,
);
