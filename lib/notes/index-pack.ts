import { namesOf } from './names-of';
import type { Notes, RelatedNote } from './notes';
import { rankSources } from './rank-sources';
import { type Note, type Pack, type Relation, relationTypes, type Source } from './schema';

/**
 * Makes a pack ready for look-ups. Takes any pack that `parsePack` accepts; of two records with one id the first counts,
 * and what does not resolve is left out. Linear in the pack's size; some 5 ms for 500 notes, and 10 more when the names are
 * first asked for, which a search does not need. The search index is not built here (`makeSearch`).
 */
export function indexPack(pack: Pack): Notes {
  const notes = byId(pack.notes);
  const sources = byId(pack.sources);
  const relations = indexRelations(notes);
  let aliases: Notes['aliases'] | null = null;
  return {
    pack,
    get aliases() {
      aliases ??= [...notes.values()].flatMap((note) => namesOf(note).map((alias) => ({ ...alias, noteId: note.id })));
      return aliases;
    },
    note: (id) => notes.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    sourcesOf: (fact) => rankSources(unique(fact.sources).flatMap((id) => sources.get(id) ?? [])),
    related: (id) => relations.get(id) ?? [],
  };
}

function byId<T extends Note | Source>(records: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
  return map;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Each note's relations, its own first, by type in the schema's order; a mutual one ("see also") is kept once. */
function indexRelations(notes: ReadonlyMap<string, Note>): ReadonlyMap<string, readonly RelatedNote[]> {
  const related = new Map<string, RelatedNote[]>([...notes.keys()].map((id) => [id, []]));
  const known = new Set<string>();
  const add = (id: string, entry: RelatedNote): void => {
    const key = `${id} ${toKey(entry)}`;
    if (id !== entry.note.id && !known.has(key)) related.get(id)?.push(entry);
    known.add(key);
  };
  const stated = [...notes.values()].flatMap((from) =>
    from.relations.flatMap(({ type, to }) => toPair(type, from, notes.get(to)) ?? []),
  );
  for (const { type, from, to } of stated) add(from.id, { type, inverse: false, note: to });
  for (const { type, from, to } of stated) add(to.id, { type, inverse: true, note: from });
  for (const entries of related.values()) entries.sort(byType);
  return related;
}

interface Pair {
  readonly type: Relation['type'];
  readonly from: Note;
  readonly to: Note;
}

const toPair = (type: Relation['type'], from: Note, to: Note | undefined): Pair | null =>
  to === undefined ? null : { type, from, to };

/** Equal for two relations that say the same: "see also" has no direction. */
const toKey = ({ type, inverse, note }: RelatedNote): string => `${note.id} ${type} ${inverse && type !== 'see-also'}`;

const byType = (a: RelatedNote, b: RelatedNote): number =>
  relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) || Number(a.inverse) - Number(b.inverse);
