import { useRef, useState } from 'preact/hooks';
import type { Days, NoteView, TimelineView } from '../lib/views';
import type { NoteOpener } from './NoteAnchor';
import { SelectedEvent } from './timeline/SelectedEvent';
import { TimelineChart } from './timeline/TimelineChart';
import { TimelineHead } from './timeline/TimelineHead';
import { TimelineList } from './timeline/TimelineList';
import { TimelineTable } from './timeline/TimelineTable';
import { useRoom } from './timeline/use-room';
import type { Voice } from './voice';

/** The reform in time. Its surface has `components/styles/timeline.css`. */
export interface TimelineProps {
  /** Null while it is being fetched. */
  readonly view: TimelineView | null;
  /**
   * `narrow`: time runs down, for a panel of 320 px and more. `wide`: under its own title time runs to the right in five
   * lanes, where there is room for them; where not, it runs down.
   */
  readonly layout: 'wide' | 'narrow';
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Goes to the place in the article where a date is first stated; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
  /** Of the wide form: the days in view. @default null, all of them */
  readonly range?: Days | null;
  /** Told when the reader has moved or zoomed, once that has settled. */
  readonly onRange?: (range: Days | null) => void;
  /** Of the wide form: the event told of below the drawing. @default null, none */
  readonly selected?: string | null;
  /** A pointer's first press on an event; absent where a press opens its note at once. */
  readonly onSelect?: (id: string) => void;
  /** The selected event's note; null until it is there. */
  readonly note?: NoteView | null;
}

/** Narrower than this, in units of the drawing, five lanes have no room beside their names. */
const LEAST_WIDE = 600;

/** The reform's events, the article's dates among them, and the same as a table. */
export function Timeline(props: TimelineProps) {
  const { view, voice } = props;
  const { t } = voice;
  if (view === null) return <p class="timeline-wait dim">{t('timeline.loading')}</p>;
  if (view.events.length === 0 && view.article === null) return <p class="dim">{t('timeline.empty')}</p>;
  return <Drawn {...props} view={view} />;
}

function Drawn(props: TimelineProps & { readonly view: TimelineView }) {
  const { view, layout, voice, opener, onGoTo, range, onRange, selected = null, onSelect, note } = props;
  const [isTable, setIsTable] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const element = useRef<HTMLElement>(null);
  const room = useRoom(element, voice.notes);
  const isWide = layout === 'wide' && room.width >= LEAST_WIDE;
  const event = view.events.find(({ id }) => id === selected);
  const shared = { view, voice, opener };
  const toggles = (
    <>
      <Toggle label={voice.t('timeline.all', { count: view.events.length })} isOn={isWhole} onToggle={setIsWhole} />
      <Toggle label={voice.t('timeline.asTable')} isOn={isTable} onToggle={setIsTable} />
    </>
  );
  return (
    <section
      ref={element}
      class="timeline"
      data-form={isWide ? 'wide' : 'narrow'}
      aria-label={voice.t('timeline.name')}
    >
      {layout === 'wide' && <TimelineHead view={view} voice={voice} />}
      {isWide ? (
        <TimelineChart
          {...shared}
          room={room}
          range={range ?? null}
          {...(onRange && { onRange })}
          selected={selected}
          {...(onSelect && { onSelect })}
          isWhole={isWhole}
        >
          {toggles}
        </TimelineChart>
      ) : (
        <>
          <div class="tools">{toggles}</div>
          {!isTable && <TimelineList {...shared} isWhole={isWhole} {...(onGoTo && { onGoTo })} />}
        </>
      )}
      {isWide && event !== undefined && (
        <SelectedEvent event={event} note={note?.id === event.id ? note : null} voice={voice} opener={opener} />
      )}
      <div class="table" hidden={!isTable}>
        <TimelineTable {...shared} />
      </div>
    </section>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

const Toggle = ({ label, isOn, onToggle }: ToggleProps) => (
  <button type="button" class="b" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
    {label}
  </button>
);
