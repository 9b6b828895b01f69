import type { NoteEntry } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';

/** Notes in a list. */
export interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** A name with its other language beside it, and what it is. */
export function NoteList({ entries, voice, opener }: NoteListProps) {
  const other = otherLanguage(voice.notes);
  return (
    <ul class="names">
      {entries.map((entry) => (
        <li key={entry.id}>
          <NoteName link={entry} voice={voice} opener={opener} />
          {entry.name[other] !== entry.name[voice.notes] && <small lang={other}>{entry.name[other]}</small>}
        </li>
      ))}
    </ul>
  );
}
