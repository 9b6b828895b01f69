import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../lib/protocol';
import type { Contents, Days, NoteView as Note, SearchView, TimelineView } from '../lib/views';
import { Icon } from './Icon';
import { Logo } from './Logo';
import type { NoteOpener } from './NoteAnchor';
import { NoteView } from './NoteView';
import { NotesHome } from './notes/NotesHome';
import { SearchResults } from './notes/SearchResults';
import { Timeline } from './Timeline';
import type { Voice } from './voice';

/** What the page of notes shows; each is an answer of the background, null until it is there. */
export type NotesPlace =
  | { readonly kind: 'home'; readonly answer: Result<Contents> | null }
  | { readonly kind: 'search'; readonly query: string; readonly answer: Result<SearchView> | null }
  | { readonly kind: 'timeline'; readonly answer: Result<TimelineView> | null }
  | { readonly kind: 'note'; readonly id: string; readonly answer: Result<Note> | null };

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
  /** The page's own address, without a note. */
  readonly homeHref: string;
  /** Every change of the field; an empty query leads home. */
  readonly onSearch: (query: string) => void;
}

/** The whole pack to read: home by theme, search as you type, a note under its own address. */
export function NotesPage({ place, timeline, voice, opener, homeHref, onSearch }: NotesPageProps) {
  const { t, ui } = voice;
  return (
    <div lang={ui}>
      <header class="mast">
        <a class="word" href={homeHref} title={t('notes.home')}>
          <Logo />
          Denchu<span lang="ja">電注</span>
        </a>
        <nav aria-label={t('notes.pages')}>
          <a href={homeHref} aria-current={place.kind === 'home' ? 'page' : undefined}>
            {t('notes.page')}
          </a>
          <a href={opener.toHref('timeline')} aria-current={place.kind === 'timeline' ? 'page' : undefined}>
            {t('timeline.name')}
          </a>
        </nav>
        <SearchField query={place.kind === 'search' ? place.query : ''} voice={voice} onSearch={onSearch} />
      </header>
      <main class="wrap" data-place={place.kind}>
        <Place place={place} timeline={timeline} voice={voice} opener={opener} homeHref={homeHref} />
      </main>
    </div>
  );
}

function Place({ place, timeline, voice, opener, homeHref }: Omit<NotesPageProps, 'onSearch'>) {
  if (place.answer === null) {
    return place.kind === 'timeline' ? <Timeline view={null} layout="wide" voice={voice} opener={opener} /> : null;
  }
  if (!place.answer.ok)
    return <Failure isUnknown={place.answer.code === 'unknown-note'} voice={voice} homeHref={homeHref} />;
  switch (place.kind) {
    case 'home':
      return place.answer.ok ? <NotesHome contents={place.answer.value} voice={voice} opener={opener} /> : null;
    case 'search':
      return place.answer.ok ? <SearchResults found={place.answer.value} voice={voice} opener={opener} /> : null;
    case 'timeline':
      return place.answer.ok ? (
        <Timeline view={place.answer.value} layout="wide" voice={voice} opener={opener} {...timeline} />
      ) : null;
    case 'note':
      return place.answer.ok ? <NoteView note={place.answer.value} voice={voice} opener={opener} /> : null;
  }
}

interface FailureProps extends Pick<NotesPageProps, 'voice' | 'homeHref'> {
  readonly isUnknown: boolean;
}

function Failure({ isUnknown, voice: { t }, homeHref }: FailureProps) {
  return (
    <div class="msg" role="status">
      <h1>{t(isUnknown ? 'notes.unknown' : 'notes.failed')}</h1>
      <p>{t(isUnknown ? 'notes.unknownText' : 'notes.failedText')}</p>
      <div class="acts">
        <a class="b b-edge" href={homeHref}>
          {t('notes.home')}
        </a>
      </div>
    </div>
  );
}

interface SearchFieldProps extends Pick<NotesPageProps, 'voice' | 'onSearch'> {
  readonly query: string;
}

/**
 * The field. It keeps its own text while the cursor is in it: an answer that comes late must not take back a letter, nor
 * end an input method's composition. "/" puts the cursor in it, as on other reference sites.
 */
function SearchField({ query, voice: { t }, onSearch }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = query;
  }, [query]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <label class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('notes.search')}
        title={t('notes.hint')}
        placeholder={t('notes.search')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <kbd>/</kbd>
    </label>
  );
}
