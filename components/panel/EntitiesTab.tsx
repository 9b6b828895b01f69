import { useCallback, useMemo, useState } from 'preact/hooks';
import type { AnnotatedPage, PageOutline } from '../../lib/protocol';
import type { ExportMenuProps } from '../ExportMenu';
import type { Voice } from '../voice';
import { EmptyTab } from './EmptyTab';
import { EntitiesByKind } from './EntitiesByKind';
import { type EntityOrder, EntityTools } from './EntityTools';
import { filterRows } from './filter-rows';
import { MentionsInOrder } from './MentionsInOrder';
import { type NumberedLine, numberLines } from './number-lines';

/** The first tab. */
export interface EntitiesTabProps {
  readonly page: AnnotatedPage;
  /** Null until it is there: names can be read before their lines are. */
  readonly outline: PageOutline | null;
  readonly voice: Voice;
  /** The number of the mention at which the reader is; null where that is not known. */
  readonly place: number | null;
  readonly onOpenNote: (noteId: string) => void;
  readonly onGoTo: (start: number) => void;
  /** Copies what was found in one format. */
  readonly onExport: ExportMenuProps['onExport'];
}

const NO_LINES: ReadonlyMap<string, readonly NumberedLine[]> = new Map();

/** The article's entities by kind, each unfolding to its lines; or every mention in order of the text. */
export function EntitiesTab({ page, outline, voice, place, onOpenNote, onGoTo, onExport }: EntitiesTabProps) {
  const { rows, lang } = page;
  const [order, setOrder] = useState<EntityOrder>('byKind');
  const [query, setQuery] = useState('');
  const [open, onToggle] = useOpenRows();
  const linesOf = useMemo(() => (outline === null ? NO_LINES : numberLines(outline.lines)), [outline]);
  const found = useMemo(() => filterRows(rows, linesOf, query, voice.t), [rows, linesOf, query, voice]);
  const line = place === null ? undefined : outline?.lines[place];
  const current = place === null || line === undefined ? null : { entityId: line.entityId, mention: place };
  if (rows.length === 0) return <EmptyTab title={voice.t('panel.noEntities')} text={voice.t('panel.noEntitiesText')} />;
  const shared = { rows: found, linesOf, query: query.trim(), lang, voice, onGoTo };
  return (
    <>
      <EntityTools
        order={order}
        query={query}
        found={found.length}
        voice={voice}
        onOrder={setOrder}
        onQuery={setQuery}
        onCopy={() => onExport('copy', 'story')}
      />
      {order === 'byKind' ? (
        <EntitiesByKind {...shared} open={open} current={current} onToggle={onToggle} onOpenNote={onOpenNote} />
      ) : (
        <MentionsInOrder {...shared} current={place} />
      )}
    </>
  );
}

/** The entities whose lines are shown, and what shows or hides one's. */
function useOpenRows(): readonly [ReadonlySet<string>, (entityId: string) => void] {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((entityId: string): void => {
    setOpen((known) =>
      known.has(entityId) ? new Set([...known].filter((id) => id !== entityId)) : new Set([...known, entityId]),
    );
  }, []);
  return [open, toggle];
}
