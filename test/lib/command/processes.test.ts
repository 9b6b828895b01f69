import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { makePack, makeSoundNote, toFiles } from '../../fakes/make-pack';
import { writeFiles } from './make-run';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as its npm script does. `linesRead`: closes its output after so many lines, as `head` does. */
async function run(
  command: 'annotate' | 'pack',
  args: readonly string[],
  input = '',
  linesRead = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/command/${command}.ts`, ...args]);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
    if (output.stdout.split('\n').length > linesRead) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  child.stdin.on('error', () => {
    // The child may stop reading first; its status tells whether that was right.
    child.stdin.destroy();
  });
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, ...output };
}

it.concurrent('annotates a stream, bad lines in their places', async () => {
  const lines = [
    JSON.stringify({ id: 'a', published: '2023-04-18', text: 'On Monday 電力 (METI) asked for at least 700,000 yen.' }),
    '{"id":"b"}',
    JSON.stringify({ id: 'c', text: '' }),
  ];
  const { status, stderr, stdout } = await run('annotate', ['--jsonl'], `${lines.join('\n')}\n`);
  const [first, second, third] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: 'a', article: { published: '2023-04-18', lang: 'en' } });
  for (const { mentions } of first.entities)
    for (const { end, start, text } of mentions) expect(first.article.text.slice(start, end)).toBe(text);
  expect(first.entities.map(({ type }: { type: string }) => type)).toContain('ministry');
  expect(second).toEqual({ id: 'b', line: 2, error: 'neither "text" nor "html" is given' });
  expect(third).toMatchObject({ id: 'c', entities: [] });
  expect([status, stderr]).toEqual([1, '']);
}, 30_000);

it.concurrent('ends calmly when nobody reads on', async () => {
  const line = `${JSON.stringify({ id: 1, text: 'METI said so.' })}\n`;
  const { status, stderr } = await run('annotate', ['--jsonl'], line.repeat(5000), 1);
  expect([status, stderr]).toEqual([0, '']);
}, 30_000);

it.concurrent('refuses arguments it cannot use', async () => {
  const { status, stderr, stdout } = await run('annotate', ['--format', 'xml', 'a.txt']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('no format "xml"');
  expect(stderr).toContain('usage: npm run --silent annotate');
}, 30_000);

it.concurrent('refuses a pack that does not validate, and says where', async () => {
  const files = { ...toFiles(makePack([makeSoundNote('meti')])), 'notes.json': [{ id: 'meti' }] };
  const [path = ''] = await writeFiles(
    Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])),
  );
  const { status, stderr } = await run('annotate', ['--pack', path, '-'], 'METI said so.');
  expect(status).toBe(2);
  expect(stderr).toContain('annotate: the pack cannot be used: notes.json: meti: kind: is missing\n');
}, 30_000);

it.concurrent('checks a pack: its faults, or what it covers', async () => {
  const write = (notes: readonly unknown[]): Promise<readonly string[]> =>
    writeFiles(
      Object.fromEntries(
        Object.entries({ ...toFiles(makePack()), 'notes.json': notes }).map(([name, value]) => [
          name,
          JSON.stringify(value),
        ]),
      ),
    );
  const [sound = ''] = await write([makeSoundNote('meti')]);
  const [faulty = ''] = await write([makeSoundNote('meti', { start: '2016', end: '2015' })]);
  const clean = await run('pack', ['check', sound]);
  expect([clean.status, clean.stderr]).toEqual([0, 'no faults\n']);
  expect(clean.stdout).toContain('| Notes        | all | in Japanese |');
  const found = await run('pack', ['check', faulty]);
  expect([found.status, found.stderr]).toEqual([1, '1 fault\n']);
  expect(found.stdout).toContain('notes.json: meti: end: 2015 lies before "start", 2016\n');
  expect((await run('pack', ['chek', sound])).status).toBe(2);
}, 30_000);

it.concurrent('times a pack, stage by stage', async () => {
  const path = 'public/packs/japan-electricity';
  const { status, stdout } = await run('pack', ['time', path]);
  expect(status).toBe(0);
  const stages = stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\s*[\d.]+ ms {2}/u, ''));
  expect(stages).toEqual(['load', 'validate', 'index', 'build the search index', 'first search']);
}, 30_000);
