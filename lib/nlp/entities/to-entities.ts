import type { Notes } from '../../notes';
import { entityIdOf } from '../refiners/entity-id';
import type { ArticleView, Candidate, Entity, Mention, Via } from '../types';
import { nameDate } from './name-date';
import { dateId, figureId } from './value-id';

/** An entity while its mentions are collected. */
type Draft = Omit<Entity, 'mentions'> & { readonly mentions: Mention[] };

/**
 * Groups settled candidates into entities, in order of their first mention. Ids: a note's id, `name:…` for what the notes
 * do not hold, `date:…` and `figure:…` by value, `group:1` and so on by members. Candidates that mean nothing yet (an
 * ambiguous name, an unresolved reference) are left out.
 */
export function toEntities(candidates: readonly Candidate[], view: ArticleView, notes: Notes): readonly Entity[] {
  const drafts = new Map<string, Draft>();
  const groups = new Map<string, string>();
  for (const candidate of candidates) {
    const draft = toDraft(candidate, view, notes, groups);
    if (draft === null) continue;
    const known = drafts.get(draft.id) ?? draft;
    known.mentions.push(toMention(candidate, view.text));
    drafts.set(draft.id, known);
  }
  return [...drafts.values()];
}

function toDraft(candidate: Candidate, view: ArticleView, notes: Notes, groups: Map<string, string>): Draft | null {
  const { type, reading } = candidate;
  const words = view.text.slice(candidate.start, candidate.end).replace(/\s+/gu, ' ');
  if (reading.kind === 'date') {
    return {
      id: dateId(reading.value),
      type,
      name: nameDate(reading.value),
      note: null,
      value: reading.value,
      mentions: [],
    };
  }
  if (reading.kind === 'figure') {
    return { id: figureId(reading.value), type, name: words, note: null, value: reading.value, mentions: [] };
  }
  if (reading.kind === 'resolved' && reading.entityIds.length > 1) {
    const id = groupId(reading.entityIds, groups);
    return { id, type, name: words.replace(/^The /u, 'the '), note: null, members: reading.entityIds, mentions: [] };
  }
  const id = entityIdOf(candidate);
  const note = id === null ? null : notes.note(id);
  if (id === null) return null;
  const own = reading.kind === 'pattern-name' ? reading.name.replace(/\s+/gu, ' ') : words;
  const name = note === null ? own : view.lang === 'ja' ? note.name.ja : note.name.en;
  return { id, type, name, note: note?.id ?? null, mentions: [] };
}

function groupId(members: readonly string[], groups: Map<string, string>): string {
  const key = members.toSorted().join(' ');
  const id = groups.get(key) ?? `group:${groups.size + 1}`;
  groups.set(key, id);
  return id;
}

function toMention({ start, end, rule, reading, reason }: Candidate, text: string): Mention {
  const mention = { start, end, text: text.slice(start, end), via: viaOf(reading.kind), rule };
  return reason === undefined ? mention : { ...mention, reason };
}

function viaOf(kind: Candidate['reading']['kind']): Via {
  if (kind === 'name') return 'alias';
  return kind === 'resolved' ? 'coreference' : 'pattern';
}
