import type { PackFault } from '../fault';
import type { Located } from '../parse-records';
import type { Note, PackManifest, Source } from '../schema';

/** A pack as the rules see it: each record with its file, and the ids that may be linked. */
export interface PackView {
  readonly manifest: PackManifest;
  readonly notes: readonly Located<Note>[];
  readonly sources: readonly Located<Source>[];
  /** Ids of all notes, those too that failed the schema. */
  readonly noteIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  /** `null` where there is no such note or it failed the schema. */
  note(id: string): Note | null;
}

/** What is wrong in one note, by field. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** Looks at one note. Returns its faults in the order of the fields. */
export type NoteRule = (note: Note, view: PackView) => readonly FieldFault[];

/** Looks at the whole pack, where a fault lies between records. */
export type PackRule = (view: PackView) => readonly PackFault[];

/** The fault of a record in its place. */
export const toFault = ({ file, record }: Located<{ readonly id: string }>, fault: FieldFault): PackFault => ({
  file,
  id: record.id,
  ...fault,
});

/** One fault if the condition holds, none otherwise; so that rules read as lists. */
export const faultIf = (isWrong: boolean, field: string, message: string): readonly FieldFault[] =>
  isWrong ? [{ field, message }] : [];

/** The members that come a second time, by key; the first of them is not reported. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
