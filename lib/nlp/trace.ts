import type { Trace, TraceEntry } from './types';

/** A trace that keeps what it is told, in order. */
export interface RecordedTrace extends Trace {
  readonly entries: readonly TraceEntry[];
}

/** Makes an empty trace. Grows with the article's candidates; meant for one article. */
export function makeTrace(): RecordedTrace {
  const entries: TraceEntry[] = [];
  return { entries, add: (entry) => entries.push(entry) };
}

/** For callers that do not ask why. */
export const NO_TRACE: Trace = { add: () => undefined };
