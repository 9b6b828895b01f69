import type { Emphasised, SearchHitView } from '../../lib/views';
import { NoteAnchor, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';

/** One note that answers a query. */
export interface SearchHitProps {
  readonly hit: SearchHitView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** What it is and when, its name, and the words that answer. */
export function SearchHit({ hit, voice, opener }: SearchHitProps) {
  const { note, name, words } = hit;
  const { notes } = voice;
  const other = otherLanguage(notes);
  return (
    <li>
      <What hit={hit} voice={voice} />
      <h2>
        <NoteAnchor noteId={note.id} kind={note.kind} lang={notes} opener={opener}>
          <Cut pieces={name[notes]} />
        </NoteAnchor>{' '}
        {note.name[other] !== note.name[notes] && (
          <small lang={other}>
            <Cut pieces={name[other]} />
          </small>
        )}
      </h2>
      <p class="sn" lang={notes}>
        <Cut pieces={words[notes]} />
        <Value hit={hit} voice={voice} />
      </p>
    </li>
  );
}

/** "Event, 1 Apr 2020"; an undated term has the field it belongs to: "Term, markets". */
function What({ hit: { noteKind, theme, when }, voice: { t, ui } }: Pick<SearchHitProps, 'hit' | 'voice'>) {
  return (
    <p class="m" lang={ui}>
      {t(`noteKind.${noteKind}`)}
      {when !== null && (
        <>
          {t('comma')}
          <span class="nowrap">{when[ui]}</span>
        </>
      )}
      {when === null && noteKind === 'term' && (
        <>
          {t('comma')}
          <span class="field-of">{t(`theme.${theme}`)}</span>
        </>
      )}
    </p>
  );
}

/** What the statement that answers says of: "Legal unbundling of networks set for: 1 April 2020". */
function Value({ hit: { fact }, voice: { t, notes } }: Pick<SearchHitProps, 'hit' | 'voice'>) {
  if (fact === null || fact.value === null) return null;
  return (
    <>
      {t('colon')}
      <span class="nowrap">{fact.value[notes]}</span>
    </>
  );
}

const Cut = ({ pieces }: { readonly pieces: Emphasised }) => (
  <>{pieces.map(({ text, strong }) => (strong ? <mark>{text}</mark> : text))}</>
);
