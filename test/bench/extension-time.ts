/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
  };
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'TimerFire', 'FireIdleCallback']);

/** Whether an event runs a script of an extension; the tracer names the script's address on calls and compilations. */
const isExtensions = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension://') ?? false;

/**
 * Milliseconds a page's thread spent in an extension's script, calls inside calls counted once, and the longest task that
 * ran any of it (whole, with what the page did in the same task). Events of other threads, such as the service worker's,
 * are told apart by the page's thread being the one that paints.
 */
export function extensionTime(events: readonly TraceEvent[]): { script: number; longestTask: number } {
  const page = events.filter((event) => event.ph === 'X' && isMainThread(event, events));
  const calls = page
    .filter((event) => SCRIPT_EVENTS.has(event.name) && isExtensions(event))
    .sort((a, b) => a.ts - b.ts);
  const tasks = page.filter((event) => event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask');
  const holding = tasks.filter((task) => calls.some((call) => call.tid === task.tid && isInside(call, task)));
  return {
    script: sumOutermost(calls) / 1000,
    longestTask: Math.max(0, ...holding.map(({ dur = 0 }) => dur)) / 1000,
  };
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && endOf(inner) <= endOf(outer);

function isMainThread(event: TraceEvent, events: readonly TraceEvent[]): boolean {
  const key = `${event.pid}:${event.tid}`;
  return paintingThreads(events).has(key);
}

const threads = new WeakMap<readonly TraceEvent[], ReadonlySet<string>>();

/** Threads that parsed HTML: the renderers' main threads. */
function paintingThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  const known = threads.get(events);
  if (known) return known;
  const found = new Set(events.filter(({ name }) => name === 'ParseHTML').map(({ pid, tid }) => `${pid}:${tid}`));
  threads.set(events, found);
  return found;
}

/** Microseconds covered by the calls, which come sorted by start. */
function sumOutermost(calls: readonly TraceEvent[]): number {
  let total = 0;
  let until = 0;
  for (const call of calls) {
    const from = Math.max(call.ts, until);
    total += Math.max(0, endOf(call) - from);
    until = Math.max(until, endOf(call));
  }
  return total;
}
