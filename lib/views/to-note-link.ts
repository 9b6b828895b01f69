import type { EntityType } from '../nlp';
import type { Note, NoteKind } from '../notes';
import type { NoteLink } from './types';

/** The kind whose line a note wears. Bodies and people in office are never marked; like laws and events they read as terms. */
export function toEntityType(kind: NoteKind): EntityType {
  return kind === 'company' || kind === 'ministry' ? kind : 'term';
}

/** A link to a note, under the name the press uses. */
export const toNoteLink = ({ id, kind, short }: Note): NoteLink => ({ id, kind: toEntityType(kind), name: short });
