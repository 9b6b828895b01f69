import { useState } from 'preact/hooks';
import type { TimelineView } from '../lib/views';
import type { NoteOpener } from './NoteAnchor';
import { TimelineList } from './timeline/TimelineList';
import { TimelineTable } from './timeline/TimelineTable';
import type { Voice } from './voice';

/** The reform in time. Its surface has `components/styles/timeline.css`. */
export interface TimelineProps {
  /** Null while it is being fetched. */
  readonly view: TimelineView | null;
  /** `narrow`: time runs down, for a panel of 320 px and more; `wide`: time runs to the right in five lanes. */
  readonly layout: 'wide' | 'narrow';
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Goes to the place in the article where a date is first stated; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
}

/** The reform's events, the article's dates among them, and the same as a table. */
export function Timeline({ view, layout, voice, opener, onGoTo }: TimelineProps) {
  const [isTable, setIsTable] = useState(false);
  const { t } = voice;
  if (view === null) return <p class="timeline-wait dim">{t('timeline.loading')}</p>;
  if (view.events.length === 0 && view.article === null) return <p class="dim">{t('timeline.empty')}</p>;
  return (
    <section class="timeline" data-layout={layout} aria-label={t('timeline.name')}>
      <div class="tools">
        <button type="button" class="b" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {t('timeline.asTable')}
        </button>
      </div>
      {isTable ? (
        <TimelineTable view={view} voice={voice} opener={opener} />
      ) : (
        <TimelineList view={view} voice={voice} opener={opener} {...(onGoTo && { onGoTo })} />
      )}
    </section>
  );
}
