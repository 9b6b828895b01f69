import type { Candidate } from '../types';

/** A name without capitals, marks and spaces, for an id: `"Hitachi, Ltd."` → `"hitachi-ltd"`. Any script's letters stay. */
export const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** The id of the one entity a settled name means; `null` for dates, figures, references and undecided names. */
export function entityIdOf({ reading }: Candidate): string | null {
  if (reading.kind === 'name') return reading.noteIds.length === 1 ? (reading.noteIds[0] ?? null) : null;
  if (reading.kind === 'pattern-name') return `name:${toSlug(reading.name)}`;
  return reading.kind === 'resolved' && reading.entityIds.length === 1 ? (reading.entityIds[0] ?? null) : null;
}
