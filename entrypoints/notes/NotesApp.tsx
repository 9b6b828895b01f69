import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { useVoice } from '../../components/hooks/use-voice';
import { NotesPage, type NotesPlace } from '../../components/NotesPage';
import type { I18nFunction, Voice } from '../../components/voice';
import { askAsPanel } from '../../lib/platform';
import { parseAddress, toSearchHash } from './address';
import { useNotePlaces } from './use-note-places';
import { usePlace } from './use-place';
import { useTimelinePlace } from './use-timeline-place';
import { useViewMemory } from './use-view-memory';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

/** The page of notes at its address. */
export function NotesApp() {
  const voice = useVoice(translate);
  const place = usePlace();
  const timeline = useTimelinePlace();
  const found = useNotePlaces(place);
  useViewMemory(place);
  useEffect(() => {
    document.documentElement.lang = voice.ui;
    document.title = toTitle(place, voice);
  }, [voice, place]);
  return (
    <NotesPage
      place={place}
      timeline={timeline}
      voice={voice}
      opener={{ open: (id) => location.assign(`#${id}`), toHref: (id) => `#${id}` }}
      onSearch={(query) => goTo(toSearchHash(query))}
      toSearchHref={toSearchHash}
      onCopy={copy}
      onCopyStudyCard={copyStudyCard}
      onPrint={() => window.print()}
      inArticle={found && { found, onGoTo: (start) => void askAsPanel('goTo', { tabId: found.tabId, start }) }}
      onLanguage={(language) => void askAsPanel('changeSettings', { language })}
    />
  );
}

/** Typing changes the address in place: the way back leads to where the search began, not through every letter. */
function goTo(hash: string): void {
  if (parseAddress(location.hash).kind === 'search') location.replace(hash);
  else location.assign(hash);
}

/** Puts text on the clipboard; an address in the page, "#meti/founded", as a whole one. False where the browser refuses. */
const copy = (text: string): Promise<boolean> => write(text.startsWith('#') ? new URL(text, location.href).href : text);

const write = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Puts a note's card, as a file for Anki, on the clipboard. */
async function copyStudyCard(noteId: string): Promise<boolean> {
  const card = await askAsPanel('studyCard', noteId);
  return card.ok && write(card.value);
}

function toTitle(place: NotesPlace, voice: Voice): string {
  return `${nameOf(place, voice)} · Denchu`;
}

function nameOf(place: NotesPlace, { t, notes }: Voice): string {
  switch (place.kind) {
    case 'note':
      return place.answer?.ok ? place.answer.value.name[notes] : t('notes.page');
    case 'search':
      return place.query;
    case 'timeline':
      return t('timeline.name');
    case 'map':
    case 'glossary':
      return t(`places.${place.kind}`);
    default:
      return t('notes.page');
  }
}
