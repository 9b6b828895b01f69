import type { Bilingual } from '../../lib/notes';
import type { NoteLink } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';

/** A note with a line about it. */
export interface NoteRow {
  readonly link: NoteLink;
  readonly text: Bilingual | null;
}

/** Notes in the panel. */
export interface NoteRowsProps {
  readonly title: string;
  readonly rows: readonly NoteRow[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Names in both languages, each with what it is; nothing where there are none. */
export function NoteRows({ title, rows, voice, opener }: NoteRowsProps) {
  if (rows.length === 0) return null;
  const { notes } = voice;
  const other = otherLanguage(notes);
  return (
    <section>
      <div class="grp">
        <h2 class="kind">{title}</h2>
        <span class="count">{rows.length}</span>
      </div>
      <ul class="nl">
        {rows.map(({ link, text }) => (
          <li key={link.id}>
            <NoteName link={link} voice={voice} opener={opener} />{' '}
            {link.name[other] !== link.name[notes] && <small lang={other}>{link.name[other]}</small>}
            {text !== null && (
              <p class="small dim" lang={notes}>
                {text[notes]}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
