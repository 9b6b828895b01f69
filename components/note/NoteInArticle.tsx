import type { NotePlaces } from '../../lib/views';
import type { Voice } from '../voice';

/** Where the article that is being read speaks of the note. */
export interface NoteInArticleProps {
  readonly found: NotePlaces;
  readonly voice: Voice;
  /** Shows the mark that starts there, in its tab. */
  readonly onGoTo: (start: number) => void;
}

/** The article's own words for the note, each in the line of its kind; a press leads back to them. */
export function NoteInArticle({ found: { lang, places }, voice: { t, ui }, onGoTo }: NoteInArticleProps) {
  return (
    <section class="reading" lang={ui} aria-label={t('note.inArticle')}>
      <h2>{t('note.inArticle')}</h2>
      <ul>
        {places.map(({ kind, words, start }) => (
          <li key={start}>
            <button type="button" class="lk" onClick={() => onGoTo(start)}>
              <span class="mk" data-kind={kind} lang={lang}>
                {words}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
