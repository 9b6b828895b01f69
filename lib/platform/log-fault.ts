/**
 * Says on the console that something of ours failed, where and of what class. The error's own message stays out: it may
 * quote a page. The stack's lines name only our own files.
 */
export function logFault(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const frames = lines.filter((line) => /^\s+at |@(?:chrome|moz)-extension:/u.test(line));
  console.error(`Denchu, ${where}: ${kind}`, ...frames.slice(0, 5).map((frame) => `\n${frame.trim()}`));
}
