import { browser } from 'wxt/browser';
import { indexPack, makeSearch, type NoteSearch, type Notes, type Pack, type PackFault } from '../../lib/notes';
import { loadPack, loadSearchIndex, timed } from '../../lib/platform';
import type { PackState } from '../../lib/protocol';

/** The notes in use and what is to be said of their pack. */
export interface NotesInUse {
  readonly notes: Notes;
  /** Read or built at the first call in a worker's life; never rejects. Called early, it is there when a reader types. */
  readonly search: () => Promise<NoteSearch>;
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
  const { pack, faults, digest } = await loadPack();
  const notes = await timed('notes: index', () => indexPack(pack ?? NO_NOTES));
  let search: Promise<NoteSearch> | null = null;
  return {
    notes,
    search: () => {
      search ??= openSearch(notes, digest);
      return search;
    },
    state: toState(pack !== null, faults),
    version: `${browser.runtime.getManifest().version}-${notes.pack.manifest.version}`,
  };
}

/** An index of other notes, or of an older copy, is none of theirs. */
const openSearch = async (notes: Notes, digest: string | null): Promise<NoteSearch> =>
  makeSearch(notes, digest === null ? null : await loadSearchIndex(digest));

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
