import type { Emphasised, TrendView } from '../../lib/views';
import { NoteAnchor, type NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';

/** Quantities over time at a glance. */
export interface TrendsProps {
  readonly trends: readonly TrendView[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** A small line for each, its last value in figures; the line itself adds nothing that the note's table does not say. */
export function Trends({ trends, voice: { t, ui, notes }, opener }: TrendsProps) {
  return (
    <div class="figs">
      {trends.map(({ note, label, points, last, span }) => (
        <div key={note.id}>
          <h3 lang={notes}>
            <NoteAnchor noteId={note.id} kind={note.kind} opener={opener}>
              {label[notes]}
            </NoteAnchor>
          </h3>
          <Spark points={points} />
          <p lang={notes}>
            <Amount pieces={last.value[notes]} />
            {t('comma')}
            <span class="nowrap">{last.date[notes]}</span>
            <span class="span" lang={ui}>
              {t('notes.points', { count: points.length, span: span[ui] })}
            </span>
          </p>
        </div>
      ))}
    </div>
  );
}

const Amount = ({ pieces }: { readonly pieces: Emphasised }) => (
  <>{pieces.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</>
);

const WIDTH = 196;
const HEIGHT = 52;
const EDGE = 6;

function Spark({ points }: Pick<TrendView, 'points'>) {
  const placed = place(points);
  const last = placed.at(-1);
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path class="ax" d={`M0 ${HEIGHT - EDGE + 0.5}H${WIDTH}`} />
      <path class="ln" d={`M${placed.map(([x, y]) => `${x} ${y}`).join('L')}`} />
      {placed.slice(0, -1).map(([x, y]) => (
        <circle key={x} class="pt" cx={x} cy={y} r="1.5" />
      ))}
      {last !== undefined && <circle class="last" cx={last[0]} cy={last[1]} r="2.75" />}
    </svg>
  );
}

/** From zero up, so that a small change looks small; below zero where a value is. */
function place(points: TrendView['points']): readonly (readonly [number, number])[] {
  const numbers = points.map(({ number }) => number);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const [first = 0, last = 1] = [points[0]?.middle, points.at(-1)?.middle];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return points.map(({ number, middle }) => [
    round(EDGE + ((middle - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE)),
    round(HEIGHT - EDGE - ((number - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)),
  ]);
}
