import { browser } from 'wxt/browser';
import { type Pack, type PackFault, parsePack } from '../notes';

/** The pack that ships with the extension. */
const FOLDER = '/packs/japan-electricity';
const COPY = 'pack-copy';

/** A pack ready for use, and what was wrong with the one that ships where that could not be used. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly faults: readonly PackFault[];
}

/**
 * Reads and checks the pack that ships; where it has faults, the last good one, kept on this computer, serves instead, and an
 * empty one where there was none. About 100 ms for 500 notes.
 */
export async function loadPack(): Promise<LoadedPack> {
  const parsed = parsePack(await readFiles());
  if (parsed.ok) {
    await keepCopy(parsed.pack);
    return { pack: parsed.pack, faults: [] };
  }
  return { pack: (await readCopy()) ?? EMPTY, faults: parsed.faults };
}

/** No notes: names are then marked by their form only, dates and figures as ever. */
export const EMPTY: Pack = {
  manifest: {
    id: 'empty',
    title: { en: 'No notes', ja: '注釈なし' },
    version: '0',
    licence: 'CC-BY-4.0',
    asOf: '2026',
    notes: [],
    sources: 'sources.json',
  },
  notes: [],
  sources: [],
};

/** Every file of the pack by name. A file that is no JSON stays a string, which the check then names as a fault. */
async function readFiles(): Promise<ReadonlyMap<string, unknown>> {
  const manifest = await readFile('pack.json');
  const names = isManifest(manifest) ? [...manifest.notes, manifest.sources] : [];
  const files = await Promise.all(names.map(async (name) => [name, await readFile(name)] as const));
  return new Map([['pack.json', manifest], ...files]);
}

async function readFile(name: string): Promise<unknown> {
  const response = await fetch(runtimeUrl(name));
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the check says so with the file's name, in its own words.
    return text;
  }
}

const runtimeUrl = (name: string): string => new URL(`${FOLDER}/${name}`, browser.runtime.getURL('/')).href;

function isManifest(value: unknown): value is { notes: string[]; sources: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { notes, sources } = value as Record<string, unknown>;
  return Array.isArray(notes) && notes.every((name) => typeof name === 'string') && typeof sources === 'string';
}

/** One copy a version: written once, not at every start of the worker. */
async function keepCopy(pack: Pack): Promise<void> {
  const { [`${COPY}-version`]: kept } = await browser.storage.local.get(`${COPY}-version`);
  if (kept === pack.manifest.version) return;
  await browser.storage.local.set({ [`${COPY}-version`]: pack.manifest.version, [COPY]: pack });
}

async function readCopy(): Promise<Pack | null> {
  const { [COPY]: kept } = await browser.storage.local.get(COPY);
  return (kept as Pack | undefined) ?? null;
}
