import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type PackFile, sealPack, toPackFile } from '../notes';
import { BUILT_IN_PACK, stripBom } from './read-pack';

/** A file to be written into a build. */
export interface BuiltFile {
  /** Its path within the build. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * What a build holds beside the files of the pack that ships: their seal and their search index (`sealPack`). None where the
 * pack has faults; the extension then names them to its reader.
 */
export async function sealPackFiles(directory: string = BUILT_IN_PACK): Promise<BuiltFile[]> {
  const files = sealPack(await readFiles(directory));
  return [...files].map(([name, contents]) => ({
    relativeDest: join('packs', basename(directory), name),
    contents,
  }));
}

/** As the extension reads them: `Response.text()` leaves out a byte-order mark too. */
async function readFiles(directory: string): Promise<readonly PackFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => toPackFile(name, stripBom(await readFile(join(directory, name), 'utf8')))),
  );
}
