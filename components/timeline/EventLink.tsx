import type { TimelineEvent } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';

/** A link to an event's note. */
export interface EventLinkProps {
  readonly event: TimelineEvent;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
}

/** An event's name as a link; without its kind's line, which would make every event of a column alike. */
export function EventLink({ event: { id, name }, voice: { notes }, opener: { open, toHref } }: EventLinkProps) {
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(id);
  };
  return (
    <a href={toHref(id)} lang={notes} onClick={onClick}>
      {name[notes]}
    </a>
  );
}
