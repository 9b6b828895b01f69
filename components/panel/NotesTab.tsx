import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/protocol';
import type { EntityRow, NoteEntry, SearchHitView, SearchView } from '../../lib/views';
import { Icon } from '../Icon';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { type NoteRow, NoteRows } from './NoteRows';

/** The last tab. */
export interface NotesTabProps {
  /** The article's entities; empty where there is no article. */
  readonly rows: readonly EntityRow[];
  /** What the article's notes lead to. */
  readonly next: readonly NoteEntry[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
  readonly search: (query: string) => Promise<Result<SearchView>>;
}

/** The notes behind the article and what to read next; while there is a query, what it finds in all of them. */
export function NotesTab({ rows, next, voice, opener, search }: NotesTabProps) {
  const [query, setQuery] = useState('');
  const answer = useSearch(query, search);
  const { t } = voice;
  const shared = { voice, opener };
  return (
    <>
      <label class="field">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t('notes.search')}
          placeholder={t('panel.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {query.trim() === '' ? (
        <>
          {rows.length > 0 && rows.every(({ note }) => note === null) && (
            <p class="dim alone">{t('popup.uncovered')}</p>
          )}
          <NoteRows title={t('panel.behind')} rows={rows.flatMap(toOwnRow)} {...shared} />
          <NoteRows title={t('panel.next')} rows={next.map(toNextRow)} {...shared} />
        </>
      ) : (
        <Found query={query} answer={answer} {...shared} />
      )}
    </>
  );
}

/** The answer to a query; null while it is not there. A late answer to another query is dropped. */
function useSearch(query: string, search: NotesTabProps['search']): Result<SearchView> | null {
  const [answer, setAnswer] = useState<Result<SearchView> | null>(null);
  useEffect(() => {
    if (query.trim() === '') return setAnswer(null);
    let isLatest = true;
    search(query).then((found) => {
      if (isLatest) setAnswer(found);
    });
    return () => {
      isLatest = false;
    };
  }, [query]);
  return answer;
}

interface FoundProps extends Pick<NotesTabProps, 'voice' | 'opener'> {
  readonly query: string;
  readonly answer: Result<SearchView> | null;
}

/** While a new answer is on its way the last one stands. */
function Found({ query, answer, voice, opener }: FoundProps) {
  const { t } = voice;
  const hits = answer?.ok ? answer.value.hits : [];
  return (
    <>
      <p class="vh" role="status">
        {answer?.ok && t('notes.found', { count: hits.length, query: query.trim() })}
      </p>
      {answer?.ok === false && <p class="dim">{t('popup.noNote')}</p>}
      {answer?.ok && hits.length === 0 && (
        <div class="empty">
          <h2>{t('notes.found', { count: 0, query: query.trim() })}</h2>
          <p class="dim">{t('notes.nothing')}</p>
        </div>
      )}
      <NoteRows title={t('panel.found')} rows={hits.map(toFoundRow)} voice={voice} opener={opener} />
    </>
  );
}

const toOwnRow = ({ note, kind, name, detail }: EntityRow): readonly NoteRow[] =>
  note === null ? [] : [{ link: { id: note, kind, name }, text: detail }];

const toNextRow = (entry: NoteEntry): NoteRow => ({ link: entry, text: entry.role });

const toFoundRow = ({ note, fact }: SearchHitView): NoteRow => ({ link: note, text: fact?.statement ?? note.role });
