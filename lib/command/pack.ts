import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkPackFiles, describeFault, type PackFault, parsePack } from '../notes';
import { enterCallersDirectory } from './enter-callers-directory';
import { readPackFiles } from './read-pack';
import { timePack } from './time-pack';
import { toCoverage } from './to-coverage';

const USAGE = `usage: npm run --silent pack -- check DIR|FILE
       npm run --silent pack -- time DIR|FILE
       npm run --silent pack -- schema

check   prints every fault of a notes pack by file, id and field, and what the pack covers, as Markdown tables
time    prints the milliseconds of each stage from a pack's files to its first search, in a process just started
schema  writes public/packs/schema.json, with which an editor completes and checks a pack's files

exit status: 0 done, 1 the pack has faults, 2 unusable arguments
`;

async function run([command, path, ...rest]: readonly string[]): Promise<number> {
  if (command === 'check' && path !== undefined && rest.length === 0) return check(path);
  if (command === 'time' && path !== undefined && rest.length === 0) return time(path);
  if (command === 'schema' && path === undefined) return writeSchema();
  process.stderr.write(USAGE);
  return 2;
}

async function check(path: string): Promise<number> {
  const { faults: unread, files } = await readPackFiles(path);
  const faults =
    files.size === 0 && unread.length > 0 ? unread : [...unread, ...withoutUnread(checkPackFiles(files), unread)];
  for (const fault of faults) console.log(describeFault(fault));
  const parsed = parsePack(files);
  if (parsed.ok) console.log(`${faults.length > 0 ? '\n' : ''}${toCoverage(parsed.pack)}`);
  console.error(faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  return faults.length === 0 ? 0 : 1;
}

async function time(path: string): Promise<number> {
  const times = await timePack(path);
  if ('faults' in times) {
    for (const fault of times.faults) console.log(describeFault(fault));
    return 1;
  }
  for (const { ms, stage } of times) console.log(`${ms.toFixed(1).padStart(8)} ms  ${stage}`);
  return 0;
}

/** A file that could not be read is not also missing. */
const withoutUnread = (faults: readonly PackFault[], unread: readonly PackFault[]): readonly PackFault[] =>
  faults.filter(({ field, file, id }) => field !== '' || id !== null || !unread.some((other) => other.file === file));

async function writeSchema(): Promise<number> {
  const { toPackSchema } = await import('./to-pack-schema');
  const file = fileURLToPath(new URL('../../public/packs/schema.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(toPackSchema(), null, 2)}\n`);
  console.error('wrote public/packs/schema.json');
  return 0;
}

enterCallersDirectory('pack');
process.exitCode = await run(process.argv.slice(2));
