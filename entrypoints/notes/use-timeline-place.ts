import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TimelinePlace } from '../../components/NotesPage';
import { askAsPanel } from '../../lib/platform';
import type { Days, NoteView } from '../../lib/views';
import { parseTimelineHash, type TimelineAddress, toTimelineHash } from './timeline-address';

/**
 * What of the timeline is shown: its address is the truth. A change replaces the address, so that it can be sent to others and
 * the way back still leads to where the reader came from.
 */
export function useTimelinePlace(): TimelinePlace {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const onHashChange = (): void => setAddress(readAddress());
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  const change = useCallback((members: Partial<TimelineAddress>): void => {
    const changed = { ...readAddress(), ...members };
    history.replaceState(history.state, '', toTimelineHash(changed));
    setAddress(changed);
  }, []);
  const onRange = useCallback((range: Days | null) => change({ range }), [change]);
  const onSelect = useCallback((event: string) => change({ event }), [change]);
  return { range: address.range, selected: address.event, note: useNote(address.event), onRange, onSelect };
}

const NOTHING: TimelineAddress = { tab: null, range: null, event: null };

const readAddress = (): TimelineAddress => parseTimelineHash(location.hash) ?? NOTHING;

/** The note of that id; null until it is there, and where there is none. */
function useNote(id: string | null): NoteView | null {
  const [note, setNote] = useState<NoteView | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    askAsPanel('note', id).then((answer) => {
      if (isWanted) setNote(answer.ok ? answer.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return note?.id === id ? note : null;
}
