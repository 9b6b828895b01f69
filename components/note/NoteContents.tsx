import type { ChartView } from '../../lib/views';
import type { Voice } from '../voice';

/** The sections of a note, each with its address. */
export interface NoteContentsProps {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly lang: string }[];
  readonly voice: Voice;
}

/** What is in the note, beside it: each section has an address of its own. */
export function NoteContents({ sections, voice: { t, ui } }: NoteContentsProps) {
  if (sections.length < 2) return null;
  return (
    <nav class="toc" aria-label={t('note.contents')} lang={ui}>
      {sections.map(({ id, name, lang }) => (
        <a key={id} href={`#${id}`} lang={lang}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The address of a chart within its note's: that of its first series. */
export const toChartId = (noteId: string, { id }: ChartView): string => `${noteId}/${id}`;
