import type { PackFault } from './fault';
import { type Located, parseRecord, parseRecords, type Records } from './parse-records';
import { isRecord } from './record';
import {
  manifestSchema,
  type Note,
  noteSchema,
  type Pack,
  type PackManifest,
  type Source,
  sourceSchema,
} from './schema';

/** The name of the manifest within a pack. */
export const MANIFEST_FILE = 'pack.json';

/** A pack's files by name, each parsed from JSON and otherwise untrusted. */
export type PackFiles = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;

/** A pack that has the right form, or everything that keeps it from having it. */
export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** What a pack's files hold, faults and all. */
export interface PackContents {
  readonly manifest: PackManifest | null;
  readonly notes: Records<Note>;
  readonly sources: Records<Source>;
  readonly faults: readonly PackFault[];
}

/**
 * A pack from its files: `pack.json` with the files that it names, or one file of any name that holds the manifest with
 * the notes and sources themselves in place of the file names. Checks the form only (see `checkPack` for the rest) and
 * reports every fault, not just the first. Never throws, whatever the files hold. Linear in their size.
 */
export function parsePack(files: PackFiles): ParsedPack {
  const { manifest, notes, sources, faults } = readContents(files);
  if (manifest === null || faults.length > 0) return { ok: false, faults };
  return { ok: true, pack: { manifest, notes: notes.records.map(toRecord), sources: sources.records.map(toRecord) } };
}

const toRecord = <T>({ record }: Located<T>): T => record;

/** As `parsePack`, but keeps what is right beside the faults, and tells each record's file. */
export function readContents(files: PackFiles): PackContents {
  const layout = toLayout(toMap(files));
  const { record: manifest, faults } = parseRecord(manifestSchema, layout.file, layout.manifest, null);
  if (manifest === null) return { manifest, notes: NONE, sources: NONE, faults };
  const notes = join(manifest.notes.map((file) => parseRecords(noteSchema, file, layout.notes(file))));
  const sources = parseRecords(sourceSchema, manifest.sources, layout.sources(manifest.sources));
  const strays = findStrays(manifest, layout);
  return { manifest, notes, sources, faults: [...faults, ...strays, ...notes.faults, ...sources.faults] };
}

const NONE: Records<never> = { records: [], faults: [], ids: [] };

const join = <T>(parts: readonly Records<T>[]): Records<T> => ({
  records: parts.flatMap((part) => part.records),
  faults: parts.flatMap((part) => part.faults),
  ids: parts.flatMap((part) => part.ids),
});

function toMap(files: unknown): ReadonlyMap<string, unknown> {
  if (files instanceof Map) return files;
  return new Map(isRecord(files) ? Object.entries(files) : []);
}

/** Where a pack's parts stand. */
interface Layout {
  /** The manifest's file. */
  readonly file: string;
  readonly manifest: unknown;
  notes(file: string): unknown;
  sources(file: string): unknown;
  readonly files: readonly string[];
}

/** A pack of several files, or of one that holds everything. */
function toLayout(files: ReadonlyMap<string, unknown>): Layout {
  const [file, only] = [...files][0] ?? [MANIFEST_FILE, undefined];
  if (files.size !== 1 || !isRecord(only) || !Array.isArray(only.sources)) {
    const read = (name: string): unknown => files.get(name);
    return { file: MANIFEST_FILE, manifest: read(MANIFEST_FILE), notes: read, sources: read, files: [...files.keys()] };
  }
  const manifest = { ...only, notes: [file], sources: file };
  return { file, manifest, notes: () => only.notes, sources: () => only.sources, files: [file] };
}

/** A file beside the others that the manifest forgot: its notes would silently be missing. */
function findStrays(manifest: PackManifest, layout: Layout): PackFault[] {
  const named = new Set([layout.file, manifest.sources, ...manifest.notes]);
  return layout.files
    .filter((file) => !named.has(file))
    .map((file) => ({ file, id: null, field: '', message: `is not named in ${layout.file}` }));
}
