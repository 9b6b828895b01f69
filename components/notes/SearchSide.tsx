import type { SharedDate } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { NoteList } from './NoteList';

/** What stands beside the results. */
export interface SearchSideProps {
  readonly shared: SharedDate | null;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** A day that results have in common, with their names, and the keys. */
export function SearchSide({ shared, voice, opener }: SearchSideProps) {
  return (
    <aside class="side" lang={voice.ui} aria-label={voice.t('search.beside')}>
      {shared !== null && <Shared shared={shared} voice={voice} opener={opener} />}
      <Keys voice={voice} />
    </aside>
  );
}

function Shared({ shared: { date, notes }, voice, opener }: SearchSideProps & { readonly shared: SharedDate }) {
  const { t } = voice;
  return (
    <section>
      <div class="sec">
        <h2>{t('search.shared')}</h2>
      </div>
      <p>
        <span class="mk" data-kind="date" lang={voice.notes}>
          {date[voice.notes]}
        </span>
        {t('search.sharedBy', { count: notes.length })}
      </p>
      <NoteList entries={notes} voice={voice} opener={opener} />
    </section>
  );
}

const Keys = ({ voice: { t } }: Pick<SearchSideProps, 'voice'>) => (
  <section class="keys">
    <div class="sec">
      <h2>{t('search.keys')}</h2>
    </div>
    <p>
      <span>
        <kbd>↓</kbd> <kbd>↑</kbd> {t('search.key.move')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('search.key.open')}
      </span>
      <span>
        <kbd>/</kbd> {t('search.key.search')}
      </span>
    </p>
  </section>
);
