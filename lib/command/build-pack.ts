import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type PackFile, sealPack, toPackFile, toTexts } from '../notes';
import { BUILT_IN_PACK, stripBom } from './read-pack';

/** A file to be written into a build. */
export interface BuiltFile {
  /** Its path within the build, with `/`. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * The pack that ships as a build holds it: its files without the blanks that make them readable, their seal and their search
 * index (`sealPack`). No seal where the pack has faults; the extension then names them to its reader.
 */
export async function buildPack(directory: string = BUILT_IN_PACK): Promise<readonly BuiltFile[]> {
  const files = await readCompactly(directory);
  return [...toTexts(files), ...sealPack(files)].map(([name, contents]) => ({
    relativeDest: `packs/${basename(directory)}/${name}`,
    contents,
  }));
}

async function readCompactly(directory: string): Promise<readonly PackFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => toCompact(toPackFile(name, stripBom(await readFile(join(directory, name), 'utf8'))))),
  );
}

/** What is no JSON stays as it is, for the extension to say so. */
const toCompact = (file: PackFile): PackFile =>
  typeof file.value === 'string' ? file : toPackFile(file.name, JSON.stringify(file.value));
