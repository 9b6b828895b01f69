import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useVoice } from '../../components/hooks/use-voice';
import { NotesPage, type NotesPlace } from '../../components/NotesPage';
import type { I18nFunction, Voice } from '../../components/voice';
import { askAsPanel } from '../../lib/platform';
import { type Address, parseAddress, toSearchHash } from './address';
import { useTimelinePlace } from './use-timeline-place';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

const HOME = 'notes.html';

/** The page of notes at its address. */
export function NotesApp() {
  const voice = useVoice(translate);
  const place = usePlace();
  const timeline = useTimelinePlace();
  useEffect(() => {
    document.documentElement.lang = voice.ui;
    document.title = toTitle(place, voice);
  }, [voice, place]);
  return (
    <NotesPage
      place={place}
      voice={voice}
      timeline={timeline}
      homeHref={HOME}
      opener={{ open: (id) => location.assign(`#${id}`), toHref: (id) => `#${id}` }}
      onSearch={(query) => goTo(toSearchHash(query))}
    />
  );
}

/** Typing changes the address in place: the way back leads to where the search began, not through every letter. */
function goTo(hash: string): void {
  if (parseAddress(location.hash).kind === 'search') location.replace(hash);
  else location.assign(hash);
}

/** What the address names, and the background's answer to it once it is there; a late answer to another is dropped. */
function usePlace(): NotesPlace {
  const [place, setPlace] = useState(() => toPlace(parseAddress(location.hash)));
  useEffect(() => {
    let latest = 0;
    const show = async (): Promise<void> => {
      const address = parseAddress(location.hash);
      const turn = ++latest;
      if (address.kind !== 'search') window.scrollTo(0, 0);
      const answered = await answer(address);
      if (turn === latest) setPlace(answered);
    };
    show();
    window.addEventListener('hashchange', show);
    return () => {
      latest = -1;
      window.removeEventListener('hashchange', show);
    };
  }, []);
  return place;
}

const toPlace = (address: Address): NotesPlace =>
  address.kind === 'timeline' ? { kind: 'timeline', answer: null } : { ...address, answer: null };

async function answer(address: Address): Promise<NotesPlace> {
  switch (address.kind) {
    case 'home':
      return { ...address, answer: await askAsPanel('contents', null) };
    case 'search':
      return { ...address, answer: await askAsPanel('search', address.query) };
    case 'timeline':
      return { kind: 'timeline', answer: await askAsPanel('timeline', address.tab) };
    case 'note':
      return { ...address, answer: await askAsPanel('note', address.id) };
  }
}

function toTitle(place: NotesPlace, { t, notes }: Voice): string {
  const name = place.kind === 'note' && place.answer?.ok ? place.answer.value.name[notes] : null;
  return `${name ?? t(place.kind === 'timeline' ? 'timeline.name' : 'notes.page')} · Denchu`;
}
