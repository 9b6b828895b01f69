import type { PackFault } from './fault';
import { type PackFiles, readContents } from './parse-pack';
import type { Located } from './parse-records';
import { checkAliases } from './rules/check-aliases';
import { checkDates, checkSourceDates } from './rules/check-dates';
import { checkIds, checkIdsWithin } from './rules/check-ids';
import { checkJapanese } from './rules/check-japanese';
import { checkQuantities } from './rules/check-quantities';
import { checkReferences } from './rules/check-references';
import { checkCycles, checkParents, checkRelations } from './rules/check-relations';
import { checkValues } from './rules/check-values';
import { checkSharedSentences, checkWording } from './rules/check-wording';
import { type NoteRule, type PackRule, type PackView, toFault } from './rules/rule';
import type { Note, Pack } from './schema';

const NOTE_RULES: readonly NoteRule[] = [
  checkIdsWithin,
  checkReferences,
  checkValues,
  checkDates,
  checkRelations,
  checkParents,
  checkWording,
  checkJapanese,
];

const PACK_RULES: readonly PackRule[] = [
  checkIds,
  checkSourceDates,
  checkAliases,
  checkSharedSentences,
  checkCycles,
  checkQuantities,
];

/**
 * What is wrong in a pack of the right form: ids that lead nowhere, dates out of order, names that two notes claim, a
 * statement without its source, and the rest of what the schema cannot say. Empty for a sound pack. Never throws.
 *
 * A pack in memory no longer knows its files, so that faults name the pack's only file, or `pack.json`;
 * `checkPackFiles` names them all.
 */
export function checkPack(pack: Pack): readonly PackFault[] {
  const [only, ...others] = pack.manifest.notes;
  const file = only !== undefined && others.length === 0 ? only : 'pack.json';
  const locate = <T>(records: readonly T[], where: string): readonly Located<T>[] =>
    records.map((record) => ({ file: where, record }));
  const notes = locate(pack.notes, file);
  const sources = locate(pack.sources, pack.manifest.sources);
  return runRules(toView({ manifest: pack.manifest, notes, sources }));
}

/**
 * Every fault of a pack's files, of form and of content together, so that one run tells an editor everything. Records
 * with a faulty form are left out of the further rules, but may be linked.
 */
export function checkPackFiles(files: PackFiles): readonly PackFault[] {
  const { faults, manifest, notes, sources } = readContents(files);
  if (manifest === null) return faults;
  const view = toView({ manifest, notes: notes.records, sources: sources.records }, notes.ids, sources.ids);
  return [...faults, ...runRules(view)];
}

type Parts = Pick<PackView, 'manifest' | 'notes' | 'sources'>;

function toView(parts: Parts, noteIds: readonly string[] = [], sourceIds: readonly string[] = []): PackView {
  const byId = new Map<string, Note>(parts.notes.map(({ record }) => [record.id, record]));
  return {
    ...parts,
    noteIds: new Set([...noteIds, ...byId.keys()]),
    sourceIds: new Set([...sourceIds, ...parts.sources.map(({ record }) => record.id)]),
    note: (id) => byId.get(id) ?? null,
  };
}

const runRules = (view: PackView): readonly PackFault[] => [
  ...view.notes.flatMap((located) =>
    NOTE_RULES.flatMap((rule) => rule(located.record, view)).map((fault) => toFault(located, fault)),
  ),
  ...PACK_RULES.flatMap((rule) => rule(view)),
];
