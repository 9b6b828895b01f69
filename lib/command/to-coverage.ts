import {
  type Fact,
  factKinds,
  indexPack,
  isWrittenInJapanese,
  JAPANESE,
  type Note,
  type Notes,
  noteKinds,
  type Pack,
  sourceKinds,
} from '../notes';
import { toMarkdownTable } from './markdown-table';

/**
 * What a pack covers, as three Markdown tables: notes by kind, facts by kind, sources by kind. A note is in Japanese if
 * everything of it that is read is; a source is "best of" a fact that it stands first on.
 */
export const toCoverage = (pack: Pack): string =>
  [toNoteTable(pack.notes), toFactTable(pack.notes), toSourceTable(indexPack(pack))].join('\n\n');

function toNoteTable(notes: readonly Note[]): string {
  const count = (some: readonly Note[]): number[] => {
    const japanese = some.filter(isWrittenInJapanese).length;
    const facts = some.flatMap((note) => note.facts);
    const seen = facts.filter((fact) => fact.seen).length;
    const bodies = some.filter(({ body }) => body !== undefined).length;
    const dated = some.filter(({ start }) => start !== undefined).length;
    return [some.length, japanese, some.length - japanese, bodies, dated, facts.length, seen, facts.length - seen];
  };
  const head = ['Notes', 'all', 'in Japanese', 'not', 'with a body', 'dated', 'facts', 'seen', 'unseen'];
  return toTable(head, noteKinds, (kind) => notes.filter((note) => note.kind === kind), count, notes);
}

function toFactTable(notes: readonly Note[]): string {
  const facts = notes.flatMap((note) => note.facts);
  const count = (some: readonly Fact[]): number[] => {
    const japanese = some.filter(({ statement }) => JAPANESE.test(statement.ja)).length;
    const seen = some.filter((fact) => fact.seen).length;
    return [some.length, japanese, some.length - japanese, seen, some.length - seen];
  };
  const head = ['Facts', 'all', 'in Japanese', 'not', 'seen', 'unseen'];
  return toTable(head, factKinds, (kind) => facts.filter((fact) => fact.kind === kind), count, facts);
}

function toSourceTable(notes: Notes): string {
  const { sources } = notes.pack;
  const best = countBest(notes);
  const count = (some: readonly (typeof sources)[number][]): number[] => {
    const japanese = some.filter(({ lang }) => lang === 'ja').length;
    const reposts = some.filter(({ via }) => via !== undefined).length;
    return [some.length, japanese, reposts, some.reduce((sum, { id }) => sum + (best.get(id) ?? 0), 0)];
  };
  const head = ['Sources', 'all', 'in Japanese', 'mirrors, reposts', 'best of facts'];
  return toTable(head, sourceKinds, (kind) => sources.filter((source) => source.kind === kind), count, sources);
}

/** How many facts each source stands first on. */
function countBest(notes: Notes): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fact of notes.pack.notes.flatMap(({ facts }) => facts)) {
    const best = notes.sourcesOf(fact)[0]?.id;
    if (best !== undefined) counts.set(best, (counts.get(best) ?? 0) + 1);
  }
  return counts;
}

/** One row a kind, and their total. */
function toTable<K extends string, T>(
  head: readonly string[],
  kinds: readonly K[],
  ofKind: (kind: K) => readonly T[],
  count: (some: readonly T[]) => number[],
  all: readonly T[],
): string {
  const rows = kinds.map((kind) => [kind, ...count(ofKind(kind))]);
  return toMarkdownTable(head, [...rows, ['total', ...count(all)]]);
}
