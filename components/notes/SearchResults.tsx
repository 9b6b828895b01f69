import type { SearchView } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';

/** What a query found. */
export interface SearchResultsProps {
  readonly found: SearchView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Notes that answer a query, best first, each with the fact that says most of what was asked. */
export function SearchResults({ found: { query, hits, alsoSearchedAs }, voice, opener }: SearchResultsProps) {
  const { t, notes } = voice;
  const other = otherLanguage(notes);
  return (
    <>
      <div class="sec">
        <h1 aria-live="polite">{t('notes.found', { count: hits.length, query })}</h1>
        {alsoSearchedAs.length > 0 && (
          <span class="count">{t('notes.also', { names: alsoSearchedAs.join(t('comma')) })}</span>
        )}
      </div>
      {hits.length === 0 && <p class="dim">{t('notes.nothing')}</p>}
      <ul class="names">
        {hits.map(({ note, fact }) => (
          <li key={note.id}>
            <NoteName link={note} voice={voice} opener={opener} />
            <small lang={other}>{note.name[other]}</small>
            <p lang={notes}>
              {fact === null ? note.role[notes] : withValue(fact.brief?.[notes], fact.statement[notes], t('colon'))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const withValue = (value: string | undefined, statement: string, colon: string): string =>
  value === undefined || statement.includes(value) ? statement : `${value}${colon}${statement}`;
