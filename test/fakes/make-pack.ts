import type { Note, Pack, PackManifest, Source } from '../../lib/notes';
import { both, makeNote, makeSource } from './make-notes';

export const MANIFEST: PackManifest = {
  id: 'test',
  title: both('Test'),
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  asOf: '2026-01',
  notes: ['notes.json'],
  sources: 'sources.json',
};

/** A note in which `checkPack` finds nothing to say, unless told otherwise. */
export const makeSoundNote = (id: string, members: Partial<Note> = {}): Note =>
  makeNote(id, { summary: both(`What ${id} is.`, `${id}とは何か。`), ...members });

/** A pack of these notes, and of one source beside those given. Sound where they are. */
export const makePack = (notes: readonly Note[] = [], sources: readonly Source[] = []): Pack => ({
  manifest: MANIFEST,
  notes: [...notes],
  sources: [makeSource('paper'), ...sources],
});

/** The same as files, as they would be read from a directory. */
export const toFiles = ({ manifest, notes, sources }: Pack): Record<string, unknown> => ({
  'pack.json': manifest,
  'notes.json': notes,
  'sources.json': sources,
});
