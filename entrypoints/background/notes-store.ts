import { browser } from 'wxt/browser';
import { indexPack, makeSearch, type Notes, type PackFault } from '../../lib/notes';
import { EMPTY, loadPack } from '../../lib/platform';
import type { PackState } from '../../lib/protocol';

/** The notes in use and what is to be said of their pack. */
export interface NotesInUse {
  readonly notes: Notes;
  readonly search: ReturnType<typeof makeSearch>;
  readonly state: PackState;
  /** Of pipeline and notes together: results of another version are made anew. */
  readonly version: string;
}

let loading: Promise<NotesInUse> | null = null;

/** The notes, loaded and indexed once in a worker's life: a cache, made again after a stop. */
export function notesInUse(): Promise<NotesInUse> {
  loading ??= load();
  return loading;
}

async function load(): Promise<NotesInUse> {
  const { pack, faults } = await loadPack();
  const notes = indexPack(pack);
  const version = `${browser.runtime.getManifest().version}-${pack.manifest.version}`;
  return { notes, search: makeSearch(notes), state: toState(pack === EMPTY, faults), version };
}

function toState(isEmpty: boolean, faults: readonly PackFault[]): PackState {
  if (faults.length === 0) return { kind: 'current' };
  return { kind: isEmpty ? 'none' : 'kept', faults: faults.slice(0, 20) };
}
