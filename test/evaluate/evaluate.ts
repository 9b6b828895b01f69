import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPack } from '../../lib/command';
import { annotate } from '../../lib/nlp';
import { indexPack } from '../../lib/notes';
import { toArticleFromText } from '../../lib/text';
import { type GoldArticle, readGold } from './gold';
import { type Counts, type EvaluationError, type Scores, score } from './score';

/**
 * `npm run evaluate -- DIR…`: precision, recall and F1 of the pipeline against hand-marked articles, and its errors by
 * cause. `--save FILE` keeps the measures, `--against FILE` prints the change since, `--errors N` prints more of them.
 */

const USAGE = 'npm run evaluate -- [--errors N] [--save FILE] [--against FILE] [--pack DIR] [DIR|FILE...]';

const { values, positionals } = orEnd(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      save: { type: 'string' },
      errors: { type: 'string', default: '8' },
      pack: { type: 'string', default: 'public/packs/japan-electricity' },
    },
  }),
);

/** What cannot be used is told in a line, not by a stack. */
function orEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function main(): Promise<number> {
  const gold = orEnd(() => readGold(positionals.length > 0 ? positionals : ['test/fixtures/articles/marked']));
  const read = await readPack(values.pack);
  if (!read.ok) {
    for (const fault of read.faults) console.error(fault);
    return 1;
  }
  const notes = indexPack(read.pack);
  const run = () => gold.map((article) => ({ gold: article, annotations: annotate(toArticle(article), notes) }));
  run(); // warms the engine, so that the speed told is the steady one
  const start = performance.now();
  const answered = run();
  const seconds = (performance.now() - start) / 1000;
  const scores = score(answered);
  printScores(scores, values.against === undefined ? null : readSaved(values.against));
  printErrors(scores.errors, Number(values.errors));
  const words = gold.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  console.log(
    `\n${gold.length} articles, ${words} words, ${Math.round(words / seconds).toLocaleString('en')} words a second`,
  );
  if (values.save !== undefined)
    writeFileSync(values.save, `${JSON.stringify(Object.fromEntries(f1s(scores)), null, 2)}\n`);
  return 0;
}

const toArticle = ({ text, lang, published }: GoldArticle) => toArticleFromText(text, { lang, published });

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

function measuresOf({ right, answered, gold }: Counts): { precision: number; recall: number; f1: number } {
  const [precision, recall] = [ratio(right, answered), ratio(right, gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const f1s = ({ counts }: Scores): [string, number][] =>
  [...counts].map(([measure, sum]) => [measure, measuresOf(sum).f1]);

function readSaved(path: string): ReadonlyMap<string, number> {
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>));
}

function printScores({ counts }: Scores, before: ReadonlyMap<string, number> | null): void {
  console.log(`${'measure'.padEnd(28)}   prec    rec     F1   gold${before ? '  change' : ''}`);
  for (const [measure, sum] of counts) {
    const { precision, recall, f1 } = measuresOf(sum);
    const numbers = [precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join(' ');
    const old = before?.get(measure);
    const change = old === undefined ? '' : `${f1 >= old ? '+' : ''}${(f1 - old).toFixed(1)}`.padStart(8);
    console.log(`${measure.padEnd(28)} ${numbers} ${String(sum.gold).padStart(6)}${change}`);
  }
}

function printErrors(errors: readonly EvaluationError[], most: number): void {
  const groups = new Map<string, EvaluationError[]>();
  for (const error of errors) {
    const key = `${error.type}: ${error.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  for (const [cause, list] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n${cause} (${list.length})`);
    for (const { article, context, detail } of list.slice(0, most)) console.log(`  ${article}  ${context}  ${detail}`);
  }
}

process.exitCode = await main();
