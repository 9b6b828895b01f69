import { useState } from 'preact/hooks';
import type { EntityRow } from '../../lib/views';
import { otherLanguage, type Voice } from '../voice';

/** One entity. */
export interface EntityItemProps {
  readonly row: EntityRow;
  readonly voice: Voice;
  readonly onOpenNote: (noteId: string) => void;
  readonly onGoTo: (start: number) => void;
}

/**
 * The name leads to the note, the number to the places in the page, one after the other. Without a note the name leads to
 * the first place.
 */
export function EntityItem({ row, voice, onOpenNote, onGoTo }: EntityItemProps) {
  const [next, setNext] = useState(0);
  const { name, note, starts, count } = row;
  const showPlace = (at: number): void => {
    const start = starts[at];
    if (start !== undefined) onGoTo(start);
    setNext((at + 1) % count);
  };
  const label = voice.t('popup.showPlace', { name: name[voice.notes], count, at: next + 1 });
  return (
    <li>
      <button type="button" class="nm" onClick={() => (note === null ? showPlace(0) : onOpenNote(note))}>
        <span lang={voice.notes}>{name[voice.notes]}</span> <Aside row={row} voice={voice} />
      </button>
      <button type="button" class="ct" title={label} aria-label={label} onClick={() => showPlace(next)}>
        {count}
      </button>
    </li>
  );
}

/** The other language's name of what has a note or is translated; what a date or figure's name does not show. */
export function Aside({ row: { name, kind, detail }, voice: { notes } }: Pick<EntityItemProps, 'row' | 'voice'>) {
  const other = otherLanguage(notes);
  if (kind === 'date' || kind === 'figure') return detail === null ? null : <small lang={notes}>{detail[notes]}</small>;
  return name[other] === name[notes] ? null : <small lang={other}>{name[other]}</small>;
}
