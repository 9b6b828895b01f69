import { useMemo, useRef } from 'preact/hooks';
import type { EntityRow } from '../../lib/views';
import { useFollowInList } from '../hooks/use-follow-in-list';
import type { Voice } from '../voice';
import { MentionEntry, mentionId } from './MentionEntry';
import type { NumberedLine } from './number-lines';

/** The list in order of the text. */
export interface MentionsInOrderProps {
  /** The entities to show; mentions of others are left out. */
  readonly rows: readonly EntityRow[];
  readonly linesOf: ReadonlyMap<string, readonly NumberedLine[]>;
  readonly lang: string;
  readonly voice: Voice;
  /** The number of the mention at which the reader is; null where that is not known. */
  readonly current: number | null;
  readonly onGoTo: (start: number) => void;
}

/** Every mention as the page has them, one after the other. Follows the reader through the page while they leave it alone. */
export function MentionsInOrder({ rows, linesOf, lang, voice, current, onGoTo }: MentionsInOrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const entries = useMemo(() => inOrder(rows, linesOf), [rows, linesOf]);
  useFollowInList(list, current === null ? null : mentionId(current));
  return (
    <ol class="mentions" ref={list}>
      {entries.map(({ line, row }) => (
        <MentionEntry
          key={line.mention}
          line={line}
          row={row}
          lang={lang}
          voice={voice}
          isCurrent={line.mention === current}
          onGoTo={onGoTo}
        />
      ))}
    </ol>
  );
}

const inOrder = (rows: MentionsInOrderProps['rows'], linesOf: MentionsInOrderProps['linesOf']) =>
  rows
    .flatMap((row) => (linesOf.get(row.entityId) ?? []).map((line) => ({ line, row })))
    .sort((a, b) => a.line.mention - b.line.mention);
