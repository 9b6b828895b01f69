import type { SearchView } from '../../lib/views';
import type { Voice } from '../voice';

/** What was asked. */
export interface SearchHeadProps {
  readonly found: SearchView;
  readonly voice: Voice;
}

/** The query, how many notes answer it, and under which other names they were searched. The count is read out as it changes. */
export function SearchHead({ found: { query, count, hits, alsoSearchedAs }, voice: { t } }: SearchHeadProps) {
  const says = [
    t('search.found', { count }),
    ...(hits.length < count ? [t('search.best', { shown: hits.length })] : []),
    ...(alsoSearchedAs.length > 0 ? [t('notes.also', { names: alsoSearchedAs.join(t('comma')) })] : []),
  ];
  return (
    <div class="qh">
      <h1>{t('search.query', { query })}</h1>
      <p class="dim num" role="status">
        {says.join(t('search.join'))}
      </p>
      {count === 0 && (
        <p class="dim">
          {t('notes.nothing')} <a href="#glossary">{t('search.tryGlossary')}</a>
        </p>
      )}
    </div>
  );
}
