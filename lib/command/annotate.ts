import { describeFault, indexPack } from '../notes';
import { annotateFiles } from './annotate-files';
import { annotateLines } from './annotate-lines';
import { enterCallersDirectory } from './enter-callers-directory';
import { makeOutput } from './make-output';
import { parseArguments, type Request, USAGE } from './parse-arguments';
import { BUILT_IN_PACK, readPack } from './read-pack';
import { makeStopwatch } from './stopwatch';

/**
 * The `annotate` command: the extension's pipeline on files and streams. What it takes and returns, and its exit status,
 * stand in `USAGE` and in README.
 */
enterCallersDirectory('annotate');
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.ok) return run(parsed.request);
  if (parsed.isHelp === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  process.stderr.write(`annotate: ${parsed.error}\n\n${USAGE}`);
  return 2;
}

async function run(request: Request): Promise<number> {
  const stopwatch = makeStopwatch();
  const output = makeOutput(process.stdout);
  const warn = (message: string): void => void process.stderr.write(`annotate: ${message}\n`);
  const pipeline = import('../nlp'); // loads while the pack is read
  const pack = await stopwatch.timeAsync('pack', () => readPack(request.pack ?? BUILT_IN_PACK));
  if (!pack.ok) {
    for (const fault of pack.faults) warn(`the pack cannot be used: ${describeFault(fault)}`);
    return 2;
  }
  const notes = stopwatch.time('index', () => indexPack(pack.pack));
  const { annotate } = await stopwatch.timeAsync('load', () => pipeline);
  const measure = <T>(stage: string, work: () => T): T => stopwatch.time(`  ${stage}`, work);
  const options = request.hasTimings ? { measure } : {};
  const context = {
    request,
    notes,
    output,
    warn,
    stopwatch,
    annotate: (article: Parameters<typeof annotate>[0]) => {
      stopwatch.addWords(article.text);
      return stopwatch.time('annotate', () => annotate(article, notes, options));
    },
  };
  const isDone = request.isJsonl
    ? await annotateLines(context)
    : await annotateFiles(context, request.format ?? (process.stdout.isTTY ? 'table' : 'json'));
  if (request.hasTimings) process.stderr.write(stopwatch.report());
  return isDone ? 0 : 1;
}
