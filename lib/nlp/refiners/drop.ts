import type { Candidate, Trace } from '../types';

/** Why a candidate must go, or `null` to keep it. */
export type DropReason = (candidate: Candidate) => string | null;

/** Keeps the candidates that have no reason to go; each that goes is traced with its reason. */
export function dropWhere(
  candidates: readonly Candidate[],
  step: string,
  trace: Trace,
  reasonOf: DropReason,
): Candidate[] {
  return candidates.filter((candidate) => {
    const reason = reasonOf(candidate);
    if (reason === null) return true;
    trace.add({ step, action: 'dropped', start: candidate.start, end: candidate.end, reason });
    return false;
  });
}
