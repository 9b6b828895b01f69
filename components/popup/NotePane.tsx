import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../lib/protocol';
import type { NoteView as Note } from '../../lib/views';
import { Icon } from '../Icon';
import { NoteView } from '../NoteView';
import type { Voice } from '../voice';

/** A note inside the popup. */
export interface NotePaneProps {
  /** Null until it is there. */
  readonly answer: Result<Note> | null;
  readonly voice: Voice;
  /** Another note, in the same place. */
  readonly onOpenNote: (noteId: string) => void;
  /** Back to where the reader came from. */
  readonly onBack: () => void;
  /** The note's own full page. */
  readonly onOpenPage: (noteId: string) => void;
  readonly toHref: (noteId: string) => string;
}

/** A note where the list was, with the way back. Focus goes to the way back; Escape takes it. */
export function NotePane({ answer, voice, onOpenNote, onBack, onOpenPage, toHref }: NotePaneProps) {
  const { t } = voice;
  const back = useRef<HTMLButtonElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const noteId = answer?.ok ? answer.value.id : null;
  useEffect(() => {
    back.current?.focus();
    if (pane.current !== null) pane.current.scrollTop = 0;
  }, [noteId]);
  return (
    <>
      <div class="bar">
        <button type="button" class="b back" ref={back} onClick={onBack}>
          <Icon name="back" />
          {t('popup.back')}
        </button>
        <span class="grow" />
        {noteId !== null && (
          <button type="button" class="b" onClick={() => onOpenPage(noteId)}>
            {t('card.fullNote')}
          </button>
        )}
      </div>
      <div class="pane pad" ref={pane}>
        {answer?.ok && <NoteView note={answer.value} voice={voice} opener={{ open: onOpenNote, toHref }} />}
        {answer?.ok === false && <p class="dim">{t('popup.noNote')}</p>}
      </div>
    </>
  );
}
