import type { Result } from '../lib/protocol';
import type {
  Contents,
  Days,
  Glossary,
  NoteView as Note,
  OrganisationMap,
  SearchView,
  TimelineView,
} from '../lib/views';
import { LanguageSwitch } from './LanguageSwitch';
import { Masthead, type PageName } from './Masthead';
import { OrganisationMapView } from './map/OrganisationMapView';
import type { NoteOpener } from './NoteAnchor';
import { type NoteTools, NoteView } from './NoteView';
import { GlossaryView } from './notes/GlossaryView';
import { NotesHome } from './notes/NotesHome';
import { SearchField } from './notes/SearchField';
import { SearchResults } from './notes/SearchResults';
import { Timeline } from './Timeline';
import type { Language, MessageKey, Voice } from './voice';

/** What the page of notes shows; each is an answer of the background, null until it is there. */
export type NotesPlace =
  | { readonly kind: 'home'; readonly answer: Result<Contents> | null }
  | { readonly kind: 'search'; readonly query: string; readonly answer: Result<SearchView> | null }
  | { readonly kind: 'timeline'; readonly answer: Result<TimelineView> | null }
  | {
      readonly kind: 'note';
      readonly id: string;
      /** The statement, series or section that the address names; null for the note as a whole. */
      readonly part: string | null;
      readonly answer: Result<Note> | null;
    }
  | { readonly kind: 'map'; readonly id: string | null; readonly answer: Result<OrganisationMap> | null }
  | { readonly kind: 'glossary'; readonly answer: Result<Glossary> | null }
  | { readonly kind: 'unknown'; readonly address: string };

/** What of the timeline is shown, and what the reader does there. */
export interface TimelinePlace {
  readonly range: Days | null;
  readonly selected: string | null;
  readonly note: Note | null;
  readonly onRange: (range: Days | null) => void;
  readonly onSelect: (id: string) => void;
}

/** Props of the page of notes. */
export interface NotesPageProps {
  readonly place: NotesPlace;
  readonly timeline: TimelinePlace;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Every change of the field; an empty query leads home. */
  readonly onSearch: (query: string) => void;
  /** The address of a search. */
  readonly toSearchHref: (query: string) => string;
  readonly onCopy: NoteTools['onCopy'];
  readonly onCopyStudyCard: NoteTools['onCopyStudyCard'];
  readonly onPrint: () => void;
  /** Where the article that is being read speaks of the note that is shown; null where it does not. */
  readonly inArticle: NoteTools['inArticle'];
  readonly onLanguage: (language: Language) => void;
}

/** The whole pack to read: home by theme, search as you type, map, glossary, a note under its own address. */
export function NotesPage(props: NotesPageProps) {
  const { place, voice, onSearch, onLanguage } = props;
  const { t } = voice;
  return (
    <div class="notes-page" lang={voice.ui} data-place={place.kind}>
      <Masthead voice={voice} current={toPageName(place)}>
        <SearchField
          query={place.kind === 'search' ? place.query : ''}
          {...(place.kind === 'home' && { hint: t('notes.hint') })}
          voice={voice}
          onSearch={onSearch}
        />
        <LanguageSwitch voice={voice} onChange={onLanguage} />
      </Masthead>
      <main class="wrap" data-place={place.kind}>
        <Place {...props} />
      </main>
    </div>
  );
}

function toPageName({ kind }: NotesPlace): PageName {
  return kind === 'map' || kind === 'glossary' || kind === 'timeline' ? kind : 'notes';
}

function Place(props: NotesPageProps) {
  const { place, timeline, voice, opener, toSearchHref, inArticle, onCopy, onCopyStudyCard, onPrint } = props;
  if (place.kind === 'unknown') return <Failure title="notes.noPage" text="notes.noPageText" voice={voice} />;
  if (place.answer === null) {
    return place.kind === 'timeline' ? <Timeline view={null} layout="wide" voice={voice} opener={opener} /> : null;
  }
  if (!place.answer.ok) return <NoAnswer isUnknown={place.answer.code === 'unknown-note'} voice={voice} />;
  switch (place.kind) {
    case 'home':
      return place.answer.ok ? (
        <NotesHome contents={place.answer.value} {...{ voice, opener, toSearchHref, onPrint }} />
      ) : null;
    case 'search':
      return place.answer.ok ? <SearchResults found={place.answer.value} voice={voice} opener={opener} /> : null;
    case 'timeline':
      return place.answer.ok ? (
        <Timeline view={place.answer.value} layout="wide" voice={voice} opener={opener} {...timeline} />
      ) : null;
    case 'note':
      return place.answer.ok ? (
        <NoteView
          note={place.answer.value}
          voice={voice}
          opener={opener}
          tools={{
            marked: place.part === null ? null : `${place.id}/${place.part}`,
            onCopy,
            onCopyStudyCard,
            onPrint,
            inArticle,
          }}
        />
      ) : null;
    case 'map':
      return place.answer.ok ? (
        <OrganisationMapView map={place.answer.value} focus={place.id} voice={voice} opener={opener} />
      ) : null;
    case 'glossary':
      return place.answer.ok ? <GlossaryView glossary={place.answer.value} voice={voice} opener={opener} /> : null;
  }
}

const NoAnswer = ({ isUnknown, voice }: { readonly isUnknown: boolean; readonly voice: Voice }) =>
  isUnknown ? (
    <Failure title="notes.unknown" text="notes.unknownText" voice={voice} />
  ) : (
    <Failure title="notes.failed" text="notes.failedText" voice={voice} />
  );

interface FailureProps extends Pick<NotesPageProps, 'voice'> {
  readonly title: MessageKey;
  readonly text: MessageKey;
}

function Failure({ title, text, voice: { t } }: FailureProps) {
  return (
    <div class="msg" role="status">
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      <div class="acts">
        <a class="b b-edge" href="notes.html#">
          {t('notes.home')}
        </a>
      </div>
    </div>
  );
}
