import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST_FILE, type PackFault, type ParsedPack, parsePack } from '../notes';
import { describeError } from './describe-error';

/** The pack that is used where none is named. */
export const BUILT_IN_PACK = fileURLToPath(new URL('../../public/packs/japan-electricity', import.meta.url));

/** A pack's files as JSON, and what kept others from being read. */
export interface ReadFiles {
  readonly files: ReadonlyMap<string, unknown>;
  readonly faults: readonly PackFault[];
}

/** A pack from a directory, its `pack.json`, or a single file that holds it all. Never throws. */
export async function readPack(path: string): Promise<ParsedPack> {
  const { faults, files } = await readPackFiles(path);
  return faults.length > 0 ? { ok: false, faults } : parsePack(files);
}

/** Every JSON file of a directory, or the one file; what cannot be read is a fault of that file. */
export async function readPackFiles(path: string): Promise<ReadFiles> {
  try {
    const isDirectory = (await stat(path)).isDirectory();
    if (isDirectory) return await readAll(path, await readdir(path));
    const alone = await readAll(dirname(path), [basename(path)]);
    return isWholePack(alone) ? alone : await readPackFiles(dirname(path));
  } catch (error) {
    return { files: new Map(), faults: [{ file: path, id: null, field: '', message: describeError(error) }] };
  }
}

/** A `pack.json` that names its files stands for its directory. */
const isWholePack = ({ files }: ReadFiles): boolean => {
  const manifest = files.get(MANIFEST_FILE);
  return !(
    typeof manifest === 'object' &&
    manifest !== null &&
    'sources' in manifest &&
    typeof manifest.sources === 'string'
  );
};

async function readAll(directory: string, names: readonly string[]): Promise<ReadFiles> {
  const files = new Map<string, unknown>();
  const faults: PackFault[] = [];
  for (const name of names.filter((file) => extname(file) === '.json').sort()) {
    try {
      files.set(name, JSON.parse(stripBom(await readFile(join(directory, name), 'utf8'))));
    } catch (error) {
      faults.push({ file: name, id: null, field: '', message: describeError(error) });
    }
  }
  return { files, faults };
}

/** Windows editors save UTF-8 with a mark that JSON does not allow. */
export const stripBom = (text: string): string => text.replace(/^\uFEFF/u, '');
