import { type Contents, formatDate } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { NoteList } from './NoteList';

/** The home of the notes. */
export interface NotesHomeProps {
  readonly contents: Contents;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Every note under its theme. */
export function NotesHome({ contents: { title, asOf, count, themes }, voice, opener }: NotesHomeProps) {
  const { t, ui, notes } = voice;
  return (
    <>
      <div class="hero">
        <h1 lang={notes}>{title[notes]}</h1>
        <p>{t('notes.about')}</p>
        <p class="sub num">{t('notes.kept', { count, date: formatDate(asOf)[ui] })}</p>
      </div>
      <div class="themes">
        {themes.map(({ theme, notes: entries }) => (
          <section key={theme}>
            <div class="sec">
              <h2>{t(`theme.${theme}`)}</h2>
              <span class="count">{entries.length}</span>
            </div>
            <NoteList entries={entries} voice={voice} opener={opener} />
          </section>
        ))}
      </div>
    </>
  );
}
