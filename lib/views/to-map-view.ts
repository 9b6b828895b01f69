import type { Note, Notes } from '../notes';
import { weighNote } from './importance';
import { toNoteLink } from './to-note-link';
import type { MapColumn, MapOrganisation, MapRelation, OrganisationMap } from './types';

const COLUMNS: readonly MapColumn[] = ['authorities', 'utilities', 'retailers', 'bodies'];

/**
 * Companies, authorities and bodies that own, regulate, succeed or belong to one another, and what is regulated. Who is
 * related to nobody so is not on the map. Linear but for sorting; the same notes always give the same order.
 */
export function toOrganisationMap(notes: Notes): OrganisationMap {
  const drawn = findDrawn(notes);
  const parents = new Map([...drawn.values()].map((note) => [note.id, toParent(note, drawn)]));
  const roots = [...drawn.values()].filter(({ id }) => parents.get(id) === null);
  const trees = roots.map((root) => growTree(root, [...drawn.values()], parents));
  const relations = findRelations(drawn, parents);
  const organisations = COLUMNS.flatMap((column) =>
    orderTrees(
      trees.filter((tree) => toColumn(tree) === column),
      notes,
      relations,
    ).flatMap((tree) =>
      tree.map((note) => ({ ...toNoteLink(note), role: note.role, column, parent: parents.get(note.id) ?? null })),
    ),
  );
  return { organisations, relations };
}

const ORGANISATIONS: ReadonlySet<Note['kind']> = new Set(['company', 'ministry', 'body']);
const isOrganisation = ({ kind }: Note): boolean => ORGANISATIONS.has(kind);

/** What stands on the map: both ends of every structural relation whose first end is an organisation. */
function findDrawn(notes: Notes): ReadonlyMap<string, Note> {
  const drawn = new Map<string, Note>();
  for (const note of notes.pack.notes.filter(isOrganisation)) {
    for (const { type, to } of note.relations) {
      const other = notes.note(to);
      if (other === null || to === note.id || !isStructural(type, other)) continue;
      drawn.set(note.id, note);
      drawn.set(other.id, other);
    }
  }
  return drawn;
}

const isStructural = (type: Note['relations'][number]['type'], other: Note): boolean =>
  type === 'regulates' || (isOrganisation(other) && (type === 'parent' || type === 'successor' || type === 'part-of'));

/** The first parent that is on the map. A ring of parents, which no pack should hold, is cut at the note that closes it. */
function toParent(note: Note, drawn: ReadonlyMap<string, Note>): string | null {
  const direct = directParent(note, drawn);
  const seen = new Set([note.id]);
  for (let at = direct; at !== null; at = directParent(drawn.get(at), drawn)) {
    if (at === note.id && [...seen].every((id) => note.id <= id)) return null;
    if (seen.has(at)) break;
    seen.add(at);
  }
  return direct;
}

function directParent(note: Note | undefined, drawn: ReadonlyMap<string, Note>): string | null {
  return note?.relations.find(({ type, to }) => type === 'parent' && to !== note.id && drawn.has(to))?.to ?? null;
}

/** A root and everything under it, each parent before its children. */
function growTree(
  root: Note,
  all: readonly Note[],
  parents: ReadonlyMap<string, string | null>,
): readonly [Note, ...Note[]] {
  const children = all.filter(({ id }) => parents.get(id) === root.id).sort(byName);
  return [root, ...children.flatMap((child) => growTree(child, all, parents))];
}

const byName = (a: Note, b: Note): number => collator.compare(a.short.en, b.short.en);
const collator = new Intl.Collator('en');

type Tree = readonly [Note, ...Note[]];

/** One column for a whole group, so that it stays together: its head's, or where that is a market or body its first member's elsewhere. */
function toColumn(tree: Tree): MapColumn {
  return tree.map(columnOf).find((column) => column !== 'bodies') ?? 'bodies';
}

/** A company of the markets or the grid that heads a group is an exchange or an operator of others' wires. */
function columnOf({ kind, theme }: Note): MapColumn {
  if (theme === 'authorities' || (kind === 'ministry' && theme !== 'bodies')) return 'authorities';
  if (kind !== 'company' || theme === 'markets' || theme === 'grid') return 'bodies';
  return theme === 'retailers' ? 'retailers' : 'utilities';
}

/** The weightiest first, each with those that it succeeded right above it. */
function orderTrees(trees: readonly Tree[], notes: Notes, relations: readonly MapRelation[]): readonly Tree[] {
  const weigh = (tree: Tree): number => tree.reduce((sum, note) => sum + weighNote(note, notes), 0);
  const ordered = new Set<Tree>();
  const placing = new Set<Tree>();
  const place = (tree: Tree): void => {
    if (placing.has(tree)) return;
    placing.add(tree);
    const predecessors = relations.filter(({ type, to }) => type === 'successor' && to === tree[0].id);
    for (const other of trees) if (predecessors.some(({ from }) => from === other[0].id)) place(other);
    ordered.add(tree);
  };
  for (const tree of [...trees].sort((a, b) => weigh(b) - weigh(a) || byName(a[0], b[0]))) place(tree);
  return [...ordered];
}

/** Every line between two that are on the map; belonging to one's own parent is no line of its own. */
function findRelations(
  drawn: ReadonlyMap<string, Note>,
  parents: ReadonlyMap<string, string | null>,
): readonly MapRelation[] {
  return [...drawn.values()].flatMap((note) =>
    note.relations.flatMap(({ type, to }) => {
      const isLine = type === 'successor' || type === 'regulates' || type === 'part-of';
      if (!isLine || !drawn.has(to) || to === note.id || (type === 'part-of' && parents.get(note.id) === to)) return [];
      return [{ type, from: note.id, to }];
    }),
  );
}

/**
 * The map around one organisation: those above it, all under it, and who is tied to it by a line, with the groups' heads
 * over them. Null where it is not on the map.
 */
export function findNeighbourhood({ organisations, relations }: OrganisationMap, id: string): OrganisationMap | null {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  if (!byId.has(id)) return null;
  const tied = relations.filter(({ from, to }) => from === id || to === id).flatMap(({ from, to }) => [from, to]);
  const near = new Set([id, ...tied].flatMap((one) => ancestorsOf(one, byId)));
  const kept = organisations.filter((one) => near.has(one.id) || ancestorsOf(one.id, byId).includes(id));
  const ids = new Set(kept.map((one) => one.id));
  return {
    organisations: kept,
    relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** It and everything above it, from below. */
function ancestorsOf(id: string, byId: ReadonlyMap<string, MapOrganisation>): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); at = byId.get(at)?.parent ?? null)
    chain.push(at);
  return chain;
}
