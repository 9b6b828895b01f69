import type { EntityRow } from '../../lib/views';
import { memo } from '../memo';
import { Aside } from '../popup/EntityItem';
import type { Voice } from '../voice';
import { EntityLines } from './EntityLines';
import type { NumberedLine } from './number-lines';

/** One entity of the list by kind. */
export interface EntityEntryProps {
  readonly row: EntityRow;
  readonly lines: readonly NumberedLine[];
  /** The article's language. */
  readonly lang: string;
  readonly voice: Voice;
  readonly isOpen: boolean;
  /** The number of the mention at which the reader is, where it is one of this entity's; null else. */
  readonly current: number | null;
  readonly onToggle: (entityId: string) => void;
  readonly onOpenNote: (noteId: string) => void;
  readonly onGoTo: (start: number) => void;
}

/** A name that unfolds to what it is, its note and its lines in context. Drawn again only when something about it changes. */
export const EntityEntry = memo(function EntityEntry(props: EntityEntryProps) {
  const { row, voice, isOpen, current, onToggle } = props;
  const { name, count, entityId } = row;
  const doubts = props.lines.filter(({ doubt }) => doubt).length;
  return (
    <li class={isOpen ? 'open' : current !== null ? 'on' : undefined}>
      <button
        type="button"
        class="nm"
        aria-expanded={isOpen}
        aria-current={current !== null && !isOpen ? 'location' : undefined}
        onClick={() => onToggle(entityId)}
      >
        <span class={doubts > 0 ? 'mk' : undefined} data-kind={doubts > 0 ? 'doubt' : undefined} lang={voice.notes}>
          {name[voice.notes]}
        </span>{' '}
        <Aside row={row} voice={voice} />
        {doubts > 0 && <small class="doubt"> {voice.t('panel.toCheck')}</small>}
        <span class="vh">{voice.t('panel.mentions', { count })}</span>
      </button>
      <span class="ct" aria-hidden="true">
        {count}
      </span>
      {isOpen && <Unfolded {...props} />}
    </li>
  );
});

function Unfolded({ row, lines, lang, voice, current, onOpenNote, onGoTo }: EntityEntryProps) {
  const { kind, detail, note } = row;
  return (
    <div class="unfolded">
      {note !== null && (
        <p class="what small dim">
          <span class="grow" lang={voice.notes}>
            {detail?.[voice.notes]}
          </span>
          <button type="button" class="b b-link" onClick={() => onOpenNote(note)}>
            {voice.t('card.fullNote')}
          </button>
        </p>
      )}
      <EntityLines lines={lines} kind={kind} lang={lang} current={current} onGoTo={onGoTo} />
    </div>
  );
}
