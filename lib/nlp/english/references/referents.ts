import type { Notes } from '../../../notes';
import { bySpan, type Span } from '../../../text';
import { entityIdOf } from '../../refiners/entity-id';
import type { Candidate } from '../../types';
import { nounOf, PAIRS, type ReferenceNoun } from './nouns';
import { FIELD_MODIFIERS } from './words-around';

/** A firm or body where the article names it. */
export interface Referent extends Span {
  readonly id: string;
  readonly type: 'company' | 'ministry';
  /** Its names, for what it can be called: the note's, or the one the article gives. */
  readonly names: readonly string[];
  /** The heading of its note, and what the note says it is in a few words; `null` where the notes do not hold it. */
  readonly theme: string | null;
  readonly role: string | null;
}

/** The firms and bodies of an article by their settled names, in order, each with all names that the article gives it. */
export function toReferents(candidates: readonly Candidate[], notes: Notes, text: string): readonly Referent[] {
  const referents = candidates.flatMap((candidate) => toReferent(candidate, notes, text) ?? []).sort(bySpan);
  const namesOf = new Map<string, string[]>();
  for (const { id, names } of referents) {
    const held = namesOf.get(id) ?? [];
    held.push(...names.filter((name) => !held.includes(name)));
    namesOf.set(id, held);
  }
  return referents.map((referent) => ({ ...referent, names: namesOf.get(referent.id) ?? referent.names }));
}

function toReferent(candidate: Candidate, notes: Notes, text: string): Referent | null {
  const { type, start, end, reading } = candidate;
  const id = entityIdOf(candidate);
  if (id === null || (type !== 'company' && type !== 'ministry')) return null;
  const note = notes.note(id);
  const own = reading.kind === 'pattern-name' ? reading.name : text.slice(start, end);
  const names = note === null ? [own] : [note.name.en, note.short.en, own];
  return { id, type, start, end, names, theme: note?.theme ?? null, role: note?.role.en ?? null };
}

/**
 * Whether a firm or body can be called by a noun. Of a firm that the notes hold, its heading and role say so ("city gas
 * utility"); of others the name does. `isOnly`: it is the only one of its type so far.
 */
export function canBeCalled(referent: Referent, noun: ReferenceNoun, isOnly: boolean): boolean {
  if (referent.type !== noun.type) return false;
  const names = referent.names.join('\n');
  if (noun.fields?.every((field) => field.test(names)) === false) return false;
  if (noun.name === undefined && noun.themes === undefined) return true;
  if (noun.themes !== undefined && referent.theme !== null) return isByNote(referent, noun);
  if (noun.name?.test(names) === true) return true;
  return noun.fitsUnknown === true && referent.theme === null && isOnly;
}

const isByNote = ({ theme, role }: Referent, { themes, singular }: ReferenceNoun): boolean =>
  themes?.includes(theme ?? '') === true || role?.includes(singular) === true;

const LAST_NOUN = new RegExp(`^(.*?) ?(${PAIRS}|\\S+)$`, 'u');

/** The noun of a reference, with the fields before it; for a bare number any firm. `null` where it ends with no noun. */
export function nounOfReference(words: string): ReferenceNoun | null {
  const [, before = '', last = 'company'] = LAST_NOUN.exec(words) ?? [];
  const noun = nounOf(last)?.noun ?? null;
  const fields = before.split(' ').flatMap((word) => FIELD_MODIFIERS.get(word) ?? []);
  return noun === null || fields.length === 0 ? noun : { ...noun, fields };
}
