import type { MentionLine } from '../../lib/views';

/** A line with its number in the article. */
export interface NumberedLine extends MentionLine {
  readonly mention: number;
}

/** The lines of each entity, each with the number by which the page knows it. Linear. */
export function numberLines(lines: readonly MentionLine[]): ReadonlyMap<string, readonly NumberedLine[]> {
  const found = new Map<string, NumberedLine[]>();
  for (const [mention, line] of lines.entries()) {
    const known = found.get(line.entityId);
    if (known === undefined) found.set(line.entityId, [{ ...line, mention }]);
    else known.push({ ...line, mention });
  }
  return found;
}
