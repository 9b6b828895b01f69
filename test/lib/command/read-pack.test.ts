import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPack } from '../../../lib/command/read-pack';
import { makePack, makeSoundNote, toFiles } from '../../fakes/make-pack';

const PACK = makePack([makeSoundNote('meti')]);
const directories: string[] = [];

async function write(files: Readonly<Record<string, unknown>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'pack-'));
  directories.push(directory);
  for (const [name, value] of Object.entries(files))
    await writeFile(join(directory, name), typeof value === 'string' ? value : JSON.stringify(value));
  return directory;
}

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true });
});

it('reads a directory, or its manifest, and nothing that is no JSON', async () => {
  const directory = await write({ ...toFiles(PACK), 'README.md': '# A pack' });
  expect(await readPack(directory)).toEqual({ ok: true, pack: PACK });
  expect(await readPack(join(directory, 'pack.json'))).toEqual({ ok: true, pack: PACK });
});

it('reads a pack of one file, with a byte-order mark too', async () => {
  const { manifest, notes, sources } = PACK;
  const directory = await write({ 'mine.json': `\ufeff${JSON.stringify({ ...manifest, notes, sources })}` });
  const read = await readPack(join(directory, 'mine.json'));
  expect(read.ok && read.pack.notes).toEqual(notes);
});

it('names what cannot be read', async () => {
  const directory = await write({ ...toFiles(PACK), 'notes.json': '[{"id": }]' });
  const broken = await readPack(directory);
  expect(broken.ok ? [] : broken.faults).toMatchObject([
    { file: 'notes.json', message: expect.stringMatching(/^is not JSON: /u) },
  ]);
  const missing = await readPack(join(directory, 'nowhere'));
  expect(missing.ok ? [] : missing.faults).toMatchObject([{ message: 'is not there' }]);
});
