import { useEffect, useState } from 'preact/hooks';
import type { NotesPlace } from '../../components/NotesPage';
import { askAsPanel } from '../../lib/platform';
import type { NotePlaces } from '../../lib/views';

/** Where the article that is being read speaks of the note that is shown; `null` where no note is, and until it is known. */
export function useNotePlaces(place: NotesPlace): NotePlaces | null {
  const noteId = place.kind === 'note' ? place.id : null;
  const [found, setFound] = useState<{ readonly noteId: string; readonly places: NotePlaces | null } | null>(null);
  useEffect(() => {
    let isLatest = true;
    if (noteId !== null) {
      void askAsPanel('notePlaces', noteId).then((answer) => {
        if (isLatest) setFound({ noteId, places: answer.ok ? answer.value : null });
      });
    }
    return () => {
      isLatest = false;
    };
  }, [noteId]);
  return found?.noteId === noteId ? (found?.places ?? null) : null;
}
