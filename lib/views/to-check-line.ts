import type { Finding } from '../nlp';
import type { Bilingual, Fact, Note, Notes } from '../notes';
import { formatDate } from './format-date';
import { toNoteLink } from './to-note-link';
import { toBareSourceLine, toSourceLine } from './to-source-line';
import type { CheckLine } from './types';

/** One finding as drawn, with the note it was compared with and that note's sources, best first. */
export function toCheckLine(finding: Finding, notes: Notes): CheckLine {
  const [noteId, factId] = finding.fact?.split('/') ?? [];
  const note = noteId === undefined ? null : notes.note(noteId);
  const fact = note?.facts.find(({ id }) => id === factId) ?? null;
  return {
    kind: finding.kind,
    verdict: finding.verdict,
    reason: finding.reason ?? null,
    article: finding.text,
    claim: finding.claim,
    expected: toExpected(finding.expected),
    subject: note === null ? null : toNoteLink(note),
    sources: toSources(finding, fact, note, notes),
  };
}

const toExpected = (expected: string | null): Bilingual | null => (expected === null ? null : formatDate(expected));

function toSources({ sources }: Finding, fact: Fact | null, note: Note | null, notes: Notes): CheckLine['sources'] {
  if (note === null || fact === null) return sources.map(toBareSourceLine);
  const known = notes.sourcesOf(fact).map(toSourceLine);
  return known.length > 0 ? known : sources.map(toBareSourceLine);
}
