import { useMemo, useRef } from 'preact/hooks';
import type { EntityRow } from '../../lib/views';
import { useFollowInList } from '../hooks/use-follow-in-list';
import { useGrowing } from '../hooks/use-growing';
import type { Voice } from '../voice';
import { MentionEntry, mentionId } from './MentionEntry';
import type { NumberedLine } from './number-lines';

/** The list in order of the text. */
export interface MentionsInOrderProps {
  /** The entities to show; mentions of others are left out. */
  readonly rows: readonly EntityRow[];
  readonly linesOf: ReadonlyMap<string, readonly NumberedLine[]>;
  /** What the rows were filtered by. */
  readonly query: string;
  readonly lang: string;
  readonly voice: Voice;
  /** The number of the mention at which the reader is; null where that is not known. */
  readonly current: number | null;
  readonly onGoTo: (start: number) => void;
}

/** Every mention as the page has them, one after the other. Follows the reader through the page while they leave it alone. */
export function MentionsInOrder({ rows, linesOf, query, lang, voice, current, onGoTo }: MentionsInOrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const entries = useMemo(() => inOrder(rows, linesOf), [rows, linesOf]);
  const drawn = entries.slice(0, useGrowing(entries.length, query));
  const isDrawn = drawn.some(({ line }) => line.mention === current);
  useFollowInList(list, isDrawn && current !== null ? mentionId(current) : null);
  return (
    <ol class="mentions" ref={list}>
      {drawn.map(({ line, row }) => (
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
