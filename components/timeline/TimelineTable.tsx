import { useState } from 'preact/hooks';
import type { TimelineView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { EventLink } from './EventLink';

/** The table behind the drawing. */
export interface TimelineTableProps {
  readonly view: TimelineView;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
}

/** Every event in order of time: date, event, lane. One lane at a time if asked for. */
export function TimelineTable({ view: { events, lanes }, voice, opener }: TimelineTableProps) {
  const [only, setOnly] = useState<string | null>(null);
  const { t, ui, notes } = voice;
  const shown = events.filter(({ lane }) => only === null || lane === only);
  return (
    <>
      <fieldset class="lanes">
        <legend class="vh">{t('timeline.lanes')}</legend>
        {[{ lane: null, name: null, count: events.length }, ...lanes].map(({ lane, name, count }) => (
          <label key={lane}>
            <input type="radio" name="lane" checked={only === lane} onChange={() => setOnly(lane)} />
            {name?.[ui] ?? t('timeline.allLanes')} <span class="faint num">{count}</span>
          </label>
        ))}
      </fieldset>
      <table>
        <caption class="vh" aria-live="polite">
          {t('timeline.caption', { count: shown.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.date')}</th>
            <th scope="col">{t('timeline.event')}</th>
            <th scope="col">{t('timeline.lane')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((event) => (
            <tr key={event.id}>
              <td class="num" lang={notes}>
                {event.date[notes]}
              </td>
              <th scope="row">
                <EventLink event={event} voice={voice} opener={opener} />
                {event.inArticle && <span class="small in"> {t('timeline.inThisArticle')}</span>}
              </th>
              <td>{lanes.find(({ lane }) => lane === event.lane)?.name[ui]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
