import { round } from './ChartAxis';
import type { MarkContext } from './ChartLane';
import type { Mark } from './drawing';
import { MARKER } from './lay-out';
import { RING } from './stack-lanes';

/** One event. */
export interface ChartMarkProps extends MarkContext {
  readonly mark: Mark;
  readonly laneName: string;
  readonly width: number;
}

/**
 * An event as a link to its note: its marker, its name, a line for as long as it lasted. A pointer's first press selects it
 * where there is somewhere to show that; the next, and Enter, open the note.
 */
export function ChartMark({ mark, laneName, width, voice, opener, stop, selected, onSelect, onFocus }: ChartMarkProps) {
  const { id, event } = mark;
  const { t, notes } = voice;
  const isSelected = id === selected;
  const onClick = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    // A press of a key or by a screen reader has no count.
    if (onSelect === undefined || isSelected || click.detail === 0) opener.open(id);
    else onSelect(id);
  };
  // Enter opens in every case, and never passes for a pointer's first press.
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.key !== 'Enter' || press.metaKey || press.ctrlKey || press.shiftKey) return;
    press.preventDefault();
    opener.open(id);
  };
  const said = { date: event.date[notes], name: event.name[notes], lane: laneName };
  return (
    <a
      href={opener.toHref(id)}
      class={`event${event.inArticle ? ' in' : ''}${isSelected ? ' selected' : ''}`}
      data-id={id}
      lang={notes}
      tabindex={id === stop ? 0 : -1}
      aria-label={t(event.inArticle ? 'timeline.saysInArticle' : 'timeline.says', said)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => onFocus(id)}
    >
      <Ring mark={mark} />
      <Span mark={mark} width={width} />
      <Marker mark={mark} />
      <text x={round(mark.labelX)} y={mark.y + 4.5}>
        {event.name[notes]}
      </text>
    </a>
  );
}

/** What can be pressed, and what shows the focus: the whole of marker and name. */
function Ring({ mark: { x, until, labelX, label, isLeft, y } }: { readonly mark: Mark }) {
  const from = isLeft ? labelX - 4 : Math.min(labelX - 4, Math.max(x, 0) - MARKER - 3);
  const to = isLeft ? until + MARKER + 3 : labelX + label + 4;
  return <rect class="ring" x={round(from)} y={y - RING.above} width={round(to - from)} height={RING.height} rx={3} />;
}

/** A day is a point; a wider period, somewhere in which the event lies, a bar over it. */
function Marker({ mark: { x, until, y, event } }: { readonly mark: Mark }) {
  if (until < 0) return null;
  if (until > x) {
    const from = Math.max(x, -MARKER);
    return <rect class="marker" x={round(from)} y={y - 3.5} width={round(until - from)} height={7} rx={3.5} />;
  }
  return <circle class="marker" cx={round(x)} cy={y} r={event.inArticle ? 4.5 : 3.5} />;
}

/** Closed by a tick at the side where it ended, if that is in view. */
function Span({ mark: { x, spanUntil, y }, width }: { readonly mark: Mark; readonly width: number }) {
  if (spanUntil === null) return null;
  const [from, to] = [Math.max(0, x), Math.min(width, spanUntil)];
  const ends = `${x >= 0 ? `M${round(from)} ${y + 3.5}v7` : ''}${spanUntil <= width ? `M${round(to)} ${y + 7}v7` : ''}`;
  return <path class="span" d={`M${round(from)} ${y + 10.5}H${round(to)}${ends}`} />;
}
