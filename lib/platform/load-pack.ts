import { browser } from 'wxt/browser';
import { MANIFEST_FILE, type Pack, type PackFault, parsePack } from '../notes';
import { toArticleId } from '../protocol';
import { keepPackCopy, readPackCopy } from './pack-copy';

/** The pack that ships with the extension. */
const PACK_ID = 'japan-electricity';

/** A pack ready for use. */
export interface LoadedPack {
  /** `null` where the pack that ships has faults and no good one was kept. */
  readonly pack: Pack | null;
  /** What is wrong with the pack that ships; empty where it is the one in use. */
  readonly faults: readonly PackFault[];
}

/**
 * Reads and checks the pack that ships. Where it has faults, the last good one, kept on this computer, serves instead.
 * Some 100 ms for 500 notes.
 */
export async function loadPack(): Promise<LoadedPack> {
  const { files, mark } = await readFiles();
  const parsed = parsePack(files);
  const copy = await readPackCopy(PACK_ID);
  if (!parsed.ok) return { pack: copy === null ? null : parseCopy(copy.files), faults: parsed.faults };
  if (copy?.mark !== mark) await keepPackCopy(PACK_ID, { mark, files });
  return { pack: parsed.pack, faults: [] };
}

/** A copy that an older version found good need not be so for this one. */
function parseCopy(files: ReadonlyMap<string, unknown>): Pack | null {
  const parsed = parsePack(files);
  return parsed.ok ? parsed.pack : null;
}

/** Every file of the pack by name, and a mark of them all together. */
async function readFiles(): Promise<{ readonly files: ReadonlyMap<string, unknown>; readonly mark: string }> {
  const manifest = await readText(MANIFEST_FILE);
  const names = toFileNames(parseJson(manifest ?? ''));
  const texts = await Promise.all(names.map(async (name) => [name, await readText(name)] as const));
  const all = [[MANIFEST_FILE, manifest] as const, ...texts];
  const files = new Map(all.flatMap(([name, text]) => (text === null ? [] : [[name, parseJson(text)]])));
  const mark = toArticleId(
    all.map(([, text]) => text),
    browser.runtime.getManifest().version,
  );
  return { files, mark };
}

/** `null` for a file that is not there; the check then names it. */
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

/** A text that is no JSON stays a text, which the check then names as a fault of that file. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The check says so, with the file's name, in its own words.
    return text;
  }
}

function toFileNames(manifest: unknown): readonly string[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const { notes, sources } = manifest as { readonly notes?: unknown; readonly sources?: unknown };
  return [...(Array.isArray(notes) ? notes : []), sources].filter((name): name is string => typeof name === 'string');
}
