import type { Notes } from '../../../notes';
import type { History } from './history';
import { isFrom, type Origins } from './origins';
import type { Referent } from './referents';

/** How many sentences back parent or unit must have been named, where no place says whose parent is meant. */
const REACH = 3;

/**
 * Whom "the parent" or "the Sendai-based parent" means: the only firm named so far that by the notes is the parent of
 * another one named, and, without a place, if one of both was named of late. `null` for none and for several.
 */
export function resolveParent(
  origin: string | undefined,
  { known, order }: History,
  origins: Origins,
  notes: Notes,
  isRecent: (offset: number, reach: number) => boolean,
): Referent | null {
  const families = [...known.company.keys()].flatMap((unit) =>
    parentsOf(unit, notes).flatMap((id) => (known.company.has(id) ? [{ unit, id }] : [])),
  );
  const fitting = families.filter(({ id }) => origin === undefined || isFrom(origins, id, origin) !== false);
  const [only] = fitting;
  if (only === undefined || fitting.some(({ id }) => id !== only.id)) return null;
  const family = new Set(fitting.flatMap(({ unit, id }) => [unit, id]));
  const last = order.findLast(({ id }) => family.has(id));
  if (last === undefined || (origin === undefined && !isRecent(last.end, REACH))) return null;
  return known.company.get(only.id) ?? null;
}

const parentsOf = (unit: string, notes: Notes): readonly string[] =>
  notes.related(unit).flatMap(({ type, inverse, note }) => (type === 'parent' && !inverse ? [note.id] : []));
