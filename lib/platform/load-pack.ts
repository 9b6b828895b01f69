import { browser } from 'wxt/browser';
import {
  digestTexts,
  isSealed,
  joinFiles,
  MANIFEST_FILE,
  openSearchFile,
  type Pack,
  type PackFault,
  type PackTexts,
  type ParsedPack,
  parseJson,
  parsePack,
  parseTexts,
  SEAL_FILE,
  SEARCH_FILE,
  type SearchIndex,
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
  const { digest, seal, texts } = await timed('notes: read', readTexts);
  const parsed = await timed('notes: check', () => parseSealed(texts, isSealed(digest, seal)));
  if (!parsed.ok) return { pack: parseCopy(await readPackCopy(PACK_ID)), faults: parsed.faults, digest: null };
  // Nobody waits for it, and what a stopped worker leaves undone is done by the next.
  void keepCopy({ mark: `${digest}-${browser.runtime.getManifest().version}`, texts });
  return { pack: parsed.pack, faults: [], digest };
}

/** The search index that was built of the files of this digest; `null` where there is none. */
export const loadSearchIndex = async (digest: string): Promise<SearchIndex | null> =>
  openSearchFile(digest, parseJson((await readText(SEARCH_FILE)) ?? ''));

function parseSealed(texts: PackTexts, isSound: boolean): ParsedPack {
  const files = parseTexts(texts);
  return isSound ? { ok: true, pack: joinFiles(files) } : parsePack(files);
}

/** A copy that an older version found good need not be so for this one. */
function parseCopy(texts: PackTexts | null): Pack | null {
  if (texts === null) return null;
  const parsed = parsePack(parseTexts(texts));
  return parsed.ok ? parsed.pack : null;
}

async function keepCopy(copy: { readonly mark: string; readonly texts: PackTexts }): Promise<void> {
  if ((await readPackMark(PACK_ID)) !== copy.mark) await keepPackCopy(PACK_ID, copy);
}

interface ReadTexts {
  readonly texts: PackTexts;
  readonly digest: string;
  /** What the seal's file holds, unchecked. */
  readonly seal: unknown;
}

/** Every file of the pack. One that is not there is left out; the check then names it. */
async function readTexts(): Promise<ReadTexts> {
  const [manifest, seal] = await Promise.all([readText(MANIFEST_FILE), readText(SEAL_FILE)]);
  const names = toFileNames(parseJson(manifest ?? ''));
  const others = await Promise.all(names.map(async (name) => [name, await readText(name)] as const));
  const all = [[MANIFEST_FILE, manifest] as const, ...others];
  const texts = new Map(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
  return { texts, digest: digestTexts(texts), seal: parseJson(seal ?? '') };
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
