import type { EventLine } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';

/** Events of the reform around a date. */
export interface AroundProps {
  readonly events: readonly EventLine[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** What the reform had come to by that date and what it came to next. Nothing where the notes have neither. */
export function Around({ events, voice, opener }: AroundProps) {
  if (events.length === 0) return null;
  return (
    <section>
      <h3 class="sub over">{voice.t('card.around')}</h3>
      <dl class="facts" lang={voice.notes}>
        {events.map(({ to, when }) => (
          <div key={to.id}>
            <dt>{when[voice.notes]}</dt>
            <dd>
              <NoteName link={to} voice={voice} opener={opener} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
