import type { TimelineView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { ListRow } from './ListRow';
import { type TimelineRow, toRows } from './to-rows';

/** The narrow form. */
export interface TimelineListProps {
  readonly view: TimelineView;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Whether all events are shown, or those of the article and the weightiest. */
  readonly isWhole: boolean;
  /** Goes to a date's place in the article; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
}

/** Time from the top down: the reform's events and among them the article's dates. Nothing is placed, so nothing can collide. */
export function TimelineList({ view, voice, opener, isWhole, onGoTo }: TimelineListProps) {
  const rows = toRows(view, isWhole);
  const context = { article: view.article, voice, opener, ...(onGoTo && { onGoTo }) };
  return (
    <>
      {view.article !== null && <Key voice={voice} />}
      <ol class="years">
        {rows.map((row, at) => (
          <ListRow key={keyOf(row)} row={row} before={rows[at - 1]} context={context} />
        ))}
      </ol>
    </>
  );
}

/** What the two dots mean. */
const Key = ({ voice: { t } }: Pick<TimelineListProps, 'voice'>) => (
  <p class="small dim key">
    <span>
      <i class="dot in" />
      {t('timeline.inThisArticle')}
    </span>
    <span>
      <i class="dot" />
      {t('timeline.inNotes')}
    </span>
  </p>
);

const keyOf = (row: TimelineRow): string => {
  if (row.kind === 'published') return row.kind;
  return row.kind === 'event' ? `event ${row.event.id}` : `date ${row.date.entityId}`;
};
