import type { Note, NoteKind, Relation } from '../schema';
import { type FieldFault, faultIf, type NoteRule, type PackRule, type PackView, repeated, toFault } from './rule';

/** Relations are stated once, and a parent is a firm or a body. */
export const checkRelations: NoteRule = ({ id, kind, relations }, view) => [
  ...relations.flatMap(({ to, type }, at) => [
    ...faultIf(to === id, `relations[${at}].to`, 'is the note itself'),
    ...faultIf(
      type === 'parent' && !(isOrganisation(kind) && isOrganisation(view.note(to)?.kind ?? kind)),
      `relations[${at}]`,
      'a parent relation joins two companies or bodies',
    ),
    ...faultIf(isStatedThere(view.note(to), type, id), `relations[${at}]`, `is stated on ${to} too`),
  ]),
  ...repeated(relations, ({ to, type }) => `${type} ${to}`).map((relation) => ({
    field: `relations[${relations.lastIndexOf(relation)}]`,
    message: `"${relation.type}" to ${relation.to} stands twice`,
  })),
];

const isOrganisation = (kind: NoteKind): boolean => kind === 'company' || kind === 'ministry' || kind === 'body';

/** "See also" has no direction, so that it alone can be stated on both sides without running in a circle. */
const isStatedThere = (other: Note | null, type: Relation['type'], id: string): boolean =>
  type === 'see-also' && other !== null && other.id < id && hasRelation(other, type, id);

const hasRelation = (note: Note, type: Relation['type'], to: string): boolean =>
  note.relations.some((relation) => relation.type === type && relation.to === to);

/**
 * A fact that opens with "Subsidiary" or "Parent" and names another note agrees with the relations, which stand on the
 * subsidiary. "Subsidiary of" and "Parent of" tell the direction; other wordings only that there is such a relation. A
 * fact that has ceased to be true (`validUntil`) says nothing of today's relations.
 */
export const checkParents: NoteRule = (note, view) =>
  note.facts.flatMap(({ id, kind, statement, validUntil, value }) => {
    const other = kind === 'relation' && typeof value === 'string' ? view.note(value) : null;
    if (other === null || validUntil !== undefined || !/^(?:parent|subsidiary)\b/iu.test(statement.en)) return [];
    const isChild = hasRelation(note, 'parent', other.id) && !/^parent (?:company )?of\b/iu.test(statement.en);
    const isParent = hasRelation(other, 'parent', note.id) && !/^subsidiary\b.*\bof\b/iu.test(statement.en);
    return faultIf(!isChild && !isParent, `facts[${id}].value`, `is not what the parent relations say of ${other.id}`);
  });

/** What comes after, above or around itself is wrong somewhere on the way. */
const WITHOUT_CYCLES: readonly Relation['type'][] = ['parent', 'successor', 'part-of'];

/** No note is its own parent, successor or part by way of others. Reported once, on the cycle's first note. */
export const checkCycles: PackRule = (view) =>
  view.notes.flatMap((located) =>
    WITHOUT_CYCLES.flatMap((type): readonly FieldFault[] => {
      const cycle = findCycle(located.record.id, type, view);
      const isFirst = cycle.every((id) => id >= located.record.id);
      return faultIf(cycle.length > 1 && isFirst, 'relations', `"${type}" runs in a circle: ${cycle.join(', ')}`);
    }).map((fault) => toFault(located, fault)),
  );

/** The ids on a way from `start` back to it, `start` first; empty where there is none. */
function findCycle(start: string, type: Relation['type'], view: PackView): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const to of targets(view.note(id), type)) {
      if (to === start) return trace(start, id, cameFrom);
      if (!cameFrom.has(to)) queue.push(to);
      cameFrom.set(to, cameFrom.get(to) ?? id);
    }
  }
  return [];
}

const targets = (note: Note | null, type: Relation['type']): readonly string[] =>
  (note?.relations ?? []).filter((relation) => relation.type === type).map(({ to }) => to);

function trace(start: string, last: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const path: string[] = [];
  for (let id: string | undefined = last; id !== undefined && id !== start; id = cameFrom.get(id)) path.unshift(id);
  return [start, ...path];
}
