import type { NoteView, TimelineEvent } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import { SourceList } from '../SourceList';
import { otherLanguage, type Voice } from '../voice';

/** The event told of below the drawing. */
export interface SelectedEventProps {
  readonly event: TimelineEvent;
  /** Its note; null until it is there. */
  readonly note: NoteView | null;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
}

/** More sources than these are the note's to show. */
const MOST_SOURCES = 3;

/** Its name and date, what its note says in short, and the first of its sources. */
export function SelectedEvent({ event, note, voice, opener }: SelectedEventProps) {
  const { t, ui, notes } = voice;
  const other = otherLanguage(notes);
  const onClick = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    opener.open(event.id);
  };
  return (
    <section class="selected-event" aria-label={t('timeline.selected')}>
      <div>
        <div class="sec">
          <span class="head">{t('timeline.selected')}</span>
          <span class="faint small num" lang={notes}>
            {event.date[notes]}
          </span>
        </div>
        <h2 lang={notes}>{note?.name[notes] ?? event.name[notes]}</h2>
        <p class="dim" lang={other}>
          {note?.name[other] ?? event.name[other]}
        </p>
        <a class="b b-edge" href={opener.toHref(event.id)} lang={ui} onClick={onClick}>
          {t('timeline.fullNote')}
        </a>
      </div>
      {note !== null && (
        <div>
          <div class="sec">
            <h3>{t('timeline.what')}</h3>
          </div>
          <p class="lede" lang={notes}>
            {note.summary[notes]}
          </p>
        </div>
      )}
      {note !== null && <Sources note={note} voice={voice} />}
    </section>
  );
}

function Sources({ note, voice }: { readonly note: NoteView; readonly voice: Voice }) {
  const sources = firstSources(note);
  if (sources.length === 0) return null;
  return (
    <div>
      <div class="sec">
        <h3>{voice.t('timeline.sources')}</h3>
      </div>
      <SourceList sources={sources} voice={voice} />
    </div>
  );
}

/** Those of the dated statements come first: they say when it happened. */
function firstSources({ facts }: NoteView): NoteView['facts'][number]['sources'] {
  const ordered = [...facts.filter(({ kind }) => kind === 'date'), ...facts].flatMap(({ sources }) => sources);
  return ordered.filter(({ url }, at) => ordered.findIndex((other) => other.url === url) === at).slice(0, MOST_SOURCES);
}
