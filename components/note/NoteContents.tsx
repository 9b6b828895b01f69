import type { ChartView } from '../../lib/views';
import { useCurrentSection } from '../hooks/use-current-section';
import type { Voice } from '../voice';

/** The sections of a note, each with its address. */
export interface NoteContentsProps {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly lang: string }[];
  readonly voice: Voice;
}

/** What is in the note, beside it: each section has an address of its own, and the one being read is marked. */
export function NoteContents({ sections, voice: { t, ui } }: NoteContentsProps) {
  const current = useCurrentSection(sections.map(({ id }) => id));
  if (sections.length < 2) return null;
  return (
    <nav class="toc" aria-label={t('note.contents')} lang={ui}>
      {sections.map(({ id, name, lang }) => (
        <a key={id} href={`#${id}`} lang={lang} aria-current={id === current ? 'location' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/**
 * The address of a chart within its note's: that of its first series, set apart from the statements', since a statement may have
 * the same id as the series it is the last point of.
 */
export const toChartId = (noteId: string, { id }: ChartView): string => `${noteId}/chart-${id}`;
