import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/protocol';
import type { NoteView } from '../../lib/views';
import { useEscape } from './use-escape';

/** Notes opened one from another in one place, with the way back. */
export interface NoteTrail {
  /** The note that is open; null where none is. */
  readonly noteId: string | null;
  /** The answer for it; null until it is there. */
  readonly answer: Result<NoteView> | null;
  readonly open: (noteId: string) => void;
  readonly back: () => void;
}

/**
 * A trail of notes. Escape goes one step back; at its end the focus returns to what had it when the first note was opened. A note
 * is asked for once.
 */
export function useNoteTrail(readNote: (noteId: string) => Promise<Result<NoteView>>): NoteTrail {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const noteId = trail.at(-1) ?? null;
  const answer = useNote(noteId, readNote);
  const opened = useRef<Element | null>(null);
  const open = (id: string): void => {
    if (trail.length === 0) opened.current = document.activeElement;
    setTrail([...trail, id]);
  };
  const back = (): void => setTrail(trail.slice(0, -1));
  useEffect(() => {
    if (noteId === null && opened.current instanceof HTMLElement) opened.current.focus();
  }, [noteId]);
  useEscape(noteId !== null, back);
  return { noteId, answer, open, back };
}

function useNote(
  noteId: string | null,
  readNote: (noteId: string) => Promise<Result<NoteView>>,
): Result<NoteView> | null {
  const [answers, setAnswers] = useState<Readonly<Record<string, Result<NoteView>>>>({});
  useEffect(() => {
    if (noteId === null || answers[noteId]?.ok) return;
    let isWanted = true;
    readNote(noteId).then((answer) => {
      if (isWanted) setAnswers((known) => ({ ...known, [noteId]: answer }));
    });
    return () => {
      isWanted = false;
    };
  }, [noteId]);
  return noteId === null ? null : (answers[noteId] ?? null);
}
