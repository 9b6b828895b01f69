import type { EntityRow } from '../../lib/views';
import { KINDS } from '../popup/kinds';
import type { Voice } from '../voice';
import { EntityEntry, type EntityEntryProps } from './EntityEntry';
import type { NumberedLine } from './number-lines';

/** The list by kind. */
export interface EntitiesByKindProps extends Pick<EntityEntryProps, 'lang' | 'onToggle' | 'onOpenNote' | 'onGoTo'> {
  readonly rows: readonly EntityRow[];
  readonly linesOf: ReadonlyMap<string, readonly NumberedLine[]>;
  readonly voice: Voice;
  readonly open: ReadonlySet<string>;
  /** The entity at whose mention the reader is, and the mention's number; null where that is not known. */
  readonly current: { readonly entityId: string; readonly mention: number } | null;
}

const NO_LINES: readonly NumberedLine[] = [];

/** One list for each kind that the article has, in order of first mention. */
export function EntitiesByKind({ rows, linesOf, voice, open, current, ...rest }: EntitiesByKindProps) {
  return (
    <>
      {KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        return (
          <section key={kind}>
            <div class="grp">
              <h2 class="kind mk" data-kind={kind}>
                {voice.t(`kinds.${kind}`)}
              </h2>
              <span class="count">{own.length}</span>
            </div>
            <ul class="rows">
              {own.map((row) => (
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
        );
      })}
    </>
  );
}
