import { useMemo } from 'preact/hooks';
import type { EntityRow } from '../../lib/views';
import { useGrowing } from '../hooks/use-growing';
import { KINDS } from '../popup/kinds';
import type { Voice } from '../voice';
import { EntityEntry, type EntityEntryProps } from './EntityEntry';
import type { NumberedLine } from './number-lines';

/** The list by kind. */
export interface EntitiesByKindProps extends Pick<EntityEntryProps, 'lang' | 'onToggle' | 'onOpenNote' | 'onGoTo'> {
  readonly rows: readonly EntityRow[];
  readonly linesOf: ReadonlyMap<string, readonly NumberedLine[]>;
  /** What the rows were filtered by. */
  readonly query: string;
  readonly voice: Voice;
  readonly open: ReadonlySet<string>;
  /** The entity at whose mention the reader is, and the mention's number; null where that is not known. */
  readonly current: { readonly entityId: string; readonly mention: number } | null;
}

const NO_LINES: readonly NumberedLine[] = [];

/** One list for each kind that the article has, in order of first mention. */
export function EntitiesByKind({ rows, linesOf, query, voice, open, current, ...rest }: EntitiesByKindProps) {
  const ordered = useMemo(() => KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind)), [rows]);
  const drawn = ordered.slice(0, useGrowing(ordered.length, query));
  return (
    <>
      {KINDS.filter((kind) => drawn.some((row) => row.kind === kind)).map((kind) => (
        <section key={kind}>
          <div class="grp">
            <h2 class="kind mk" data-kind={kind}>
              {voice.t(`kinds.${kind}`)}
            </h2>
            <span class="count">{rows.filter((row) => row.kind === kind).length}</span>
          </div>
          <ul class="rows">
            {drawn
              .filter((row) => row.kind === kind)
              .map((row) => (
                <EntityEntry
                  key={row.entityId}
                  row={row}
                  lines={linesOf.get(row.entityId) ?? NO_LINES}
                  voice={voice}
                  isOpen={open.has(row.entityId)}
                  current={current?.entityId === row.entityId ? current.mention : null}
                  {...rest}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
