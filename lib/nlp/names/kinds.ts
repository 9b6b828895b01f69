import type { NoteKind } from '../../notes';
import type { EntityType } from '../types';

/** What mentions of a note's names are; `null` for what is never tagged. */
export function typeOfKind(kind: NoteKind): EntityType | null {
  switch (kind) {
    case 'company':
    case 'ministry':
      return kind;
    case 'term':
    case 'event':
    case 'law':
    case 'case':
      return 'term';
    case 'body':
    case 'officeholder':
      return null;
  }
}
