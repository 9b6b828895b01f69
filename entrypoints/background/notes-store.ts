import { browser } from 'wxt/browser';
import { indexPack, makeSearch, type Notes, type Pack, type PackFault } from '../../lib/notes';
import { loadPack } from '../../lib/platform';
import type { PackState } from '../../lib/protocol';

/** The notes in use and what is to be said of their pack. */
export interface NotesInUse {
  readonly notes: Notes;
  /** Built at the first search in a worker's life. */
  readonly search: () => ReturnType<typeof makeSearch>;
  readonly state: PackState;
  /** Of pipeline and notes together: results of another version are made anew. */
  readonly version: string;
}

/** More are never shown; a pack that has this many needs its editor, not its reader. */
const MOST_FAULTS = 20;

let loading: Promise<NotesInUse> | null = null;

/** The notes, loaded and indexed once in a worker's life: a cache, made again after a stop, and after a failure. */
export function notesInUse(): Promise<NotesInUse> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<NotesInUse> {
  const { pack, faults } = await loadPack();
  const notes = indexPack(pack ?? NO_NOTES);
  let search: ReturnType<typeof makeSearch> | null = null;
  return {
    notes,
    search: () => {
      search ??= makeSearch(notes);
      return search;
    },
    state: toState(pack !== null, faults),
    version: `${browser.runtime.getManifest().version}-${notes.pack.manifest.version}`,
  };
}

function toState(hasNotes: boolean, faults: readonly PackFault[]): PackState {
  if (faults.length === 0) return { kind: 'current' };
  return { kind: hasNotes ? 'kept' : 'none', faults: faults.slice(0, MOST_FAULTS) };
}

/** Names are then marked by their form only, dates and figures as ever. */
const NO_NOTES: Pack = {
  manifest: {
    id: 'none',
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
