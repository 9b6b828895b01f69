import * as v from 'valibot';
import { digestFiles, type PackFile, type PackTexts, toValues } from './pack-file';
import { MANIFEST_FILE, parsePack } from './parse-pack';
import { isRecord } from './record';
import type { Note, Pack, PackManifest, Source } from './schema';
import { buildSearchIndex, type SearchIndex, searchIndexSchema } from './search/search-index';

/**
 * What is made of a pack when the extension is built, so that a worker that has just been woken need not make it: that its
 * files were checked, and their search index. Both carry the digest of the files; for files of another digest they say nothing.
 */

/** The name, beside a pack's own files, of the one that says they were checked. */
export const SEAL_FILE = 'seal.json';
/** The name, beside a pack's own files, of their search index. */
export const SEARCH_FILE = 'search.json';

const sealSchema = v.strictObject({ digest: v.string() });
const sealedIndexSchema = v.strictObject({ digest: v.string(), index: searchIndexSchema });

/** The files to be put beside a pack's own, by name; none for a pack with faults. */
export function sealPack(files: readonly PackFile[]): PackTexts {
  const parsed = parsePack(toValues(files));
  if (!parsed.ok || !isAsWritten(parsed.pack, toValues(files))) return new Map();
  const digest = digestFiles(files);
  const index = buildSearchIndex(parsed.pack.notes);
  return new Map([
    [SEAL_FILE, JSON.stringify({ digest })],
    [SEARCH_FILE, JSON.stringify({ digest, index })],
  ]);
}

/** The check trims texts; a pack with blanks to trim has to be read by it each time. */
const isAsWritten = (pack: Pack, files: ReadonlyMap<string, unknown>): boolean =>
  JSON.stringify(pack, sortFields) === JSON.stringify(joinFiles(files), sortFields);

const sortFields = (_: string, value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** Whether `seal`, the seal's file as JSON, says that files of this digest were checked. Never throws. */
export const isSealed = (digest: string, seal: unknown): boolean => v.is(sealSchema, seal) && seal.digest === digest;

/** The pack of sealed files. Looks at nothing: of any other files the outcome is not a pack. */
export function joinFiles(files: ReadonlyMap<string, unknown>): Pack {
  const manifest = files.get(MANIFEST_FILE) as PackManifest;
  return {
    manifest,
    notes: manifest.notes.flatMap((file) => files.get(file) as readonly Note[]),
    sources: files.get(manifest.sources) as readonly Source[],
  };
}

/** The search index in the file of one, as JSON, if it is of files of this digest; `null` for any other. Never throws. */
export const openSearchFile = (digest: string, file: unknown): SearchIndex | null =>
  v.is(sealedIndexSchema, file) && file.digest === digest ? file.index : null;
