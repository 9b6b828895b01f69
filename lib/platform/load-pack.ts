import { browser } from 'wxt/browser';
import {
  digestFiles,
  isSealed,
  joinFiles,
  MANIFEST_FILE,
  openSearchFile,
  type Pack,
  type PackFault,
  type PackFile,
  type PackTexts,
  type ParsedPack,
  parseJson,
  parsePack,
  SEAL_FILE,
  SEARCH_FILE,
  type SearchIndex,
  toPackFile,
  toPackFiles,
  toTexts,
  toValues,
} from '../notes';
import { keepPackCopy, readPackCopy, readPackMark } from './pack-copy';
import { timed } from './timed';

/** The pack that ships with the extension. */
const PACK_ID = 'japan-electricity';

/** A pack ready for use. */
export interface LoadedPack {
  /** `null` where the pack that ships has faults and no good one was kept. */
  readonly pack: Pack | null;
  /** What is wrong with the pack that ships; empty where it is the one in use. */
  readonly faults: readonly PackFault[];
  /** Of the files of the pack that ships, where it is the one in use; `null` where it is not. */
  readonly digest: string | null;
}

/**
 * Reads the pack that ships, and checks it unless that was done when it was built. Where it has faults, the last good one,
 * kept on this computer, serves instead. Some 40 ms for 500 notes, and 60 more where it has to be checked.
 */
export async function loadPack(): Promise<LoadedPack> {
  const { digest, files, seal } = await timed('notes: read', readFiles);
  const parsed = await timed('notes: check', () => parseSealed(files, isSealed(digest, seal)));
  if (!parsed.ok) return { pack: parseCopy(await readPackCopy(PACK_ID)), faults: parsed.faults, digest: null };
  // Nobody waits for it, and what a stopped worker leaves undone is done by the next.
  void keepCopy(`${digest}-${browser.runtime.getManifest().version}`, files);
  return { pack: parsed.pack, faults: [], digest };
}

/** The search index that was built of the files of this digest; `null` where there is none. */
export const loadSearchIndex = async (digest: string): Promise<SearchIndex | null> =>
  openSearchFile(digest, parseJson((await readText(SEARCH_FILE)) ?? ''));

const parseSealed = (files: readonly PackFile[], isSound: boolean): ParsedPack =>
  isSound ? { ok: true, pack: joinFiles(toValues(files)) } : parsePack(toValues(files));

/** UTF-8 bytes of the copy that is kept; 0 where there is none. */
export async function measurePackCopy(): Promise<number> {
  const encoder = new TextEncoder();
  const texts = [...((await readPackCopy(PACK_ID)) ?? new Map<string, string>()).values()];
  return texts.reduce((sum, text) => sum + encoder.encode(text).length, 0);
}

/** A copy that an older version found good need not be so for this one. */
function parseCopy(texts: PackTexts | null): Pack | null {
  const parsed = texts === null ? null : parsePack(toValues(toPackFiles(texts)));
  return parsed?.ok ? parsed.pack : null;
}

async function keepCopy(mark: string, files: readonly PackFile[]): Promise<void> {
  if ((await readPackMark(PACK_ID)) !== mark) await keepPackCopy(PACK_ID, { mark, texts: toTexts(files) });
}

interface ReadFiles {
  readonly files: readonly PackFile[];
  readonly digest: string;
  /** What the seal's file holds, unchecked. */
  readonly seal: unknown;
}

/** Every file of the pack. One that is not there is left out; the check then names it. */
async function readFiles(): Promise<ReadFiles> {
  const [manifest, seal] = await Promise.all([readFile(MANIFEST_FILE), readText(SEAL_FILE)]);
  const others = await Promise.all(toFileNames(manifest?.value).map(readFile));
  const files = [manifest, ...others].flatMap((file) => file ?? []);
  return { files, digest: digestFiles(files), seal: parseJson(seal ?? '') };
}

/** Each is read as it comes, while the others are still awaited. */
async function readFile(name: string): Promise<PackFile | null> {
  const text = await readText(name);
  return text === null ? null : toPackFile(name, text);
}

/** `null` for a file that is not there. */
async function readText(name: string): Promise<string | null> {
  try {
    const response = await fetch(runtimeUrl(name));
    return response.ok ? await response.text() : null;
  } catch {
    // Both browsers reject a packed file that is not there.
    return null;
  }
}

const runtimeUrl = (name: string): string => `${browser.runtime.getURL('/')}packs/${PACK_ID}/${name}`;

function toFileNames(manifest: unknown): readonly string[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const { notes, sources } = manifest as { readonly notes?: unknown; readonly sources?: unknown };
  return [...(Array.isArray(notes) ? notes : []), sources].filter((name): name is string => typeof name === 'string');
}
