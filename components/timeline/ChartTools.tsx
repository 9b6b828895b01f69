import type { TimelineView } from '../../lib/views';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';
import type { Reach } from './scale';
import type { ReachControl } from './use-reach';

/** The controls over the drawing. */
export interface ChartToolsProps {
  readonly days: TimelineView['days'];
  readonly reach: Reach;
  readonly control: ReachControl;
  readonly voice: Voice;
}

/** The years of which a reader most often asks: since the earthquake, and since the networks were split off. */
const SINCE = [2011, 2020] as const;

/** How much a press zooms, and by how much of what is in view it moves. */
export const STEP = { zoom: 1.6, pan: 0.25 } as const;

/** What can be shown at once, and the steps from there. */
export function ChartTools({ days, reach, control, voice: { t } }: ChartToolsProps) {
  const isWhole = reach.from <= 0 && reach.until >= 1;
  return (
    <>
      <button type="button" class="b" disabled={isWhole} onClick={() => control.show(null)}>
        {t('timeline.whole')}
      </button>
      {SINCE.map((year) => (
        <button
          key={year}
          type="button"
          class="b num"
          onClick={() => control.show({ first: `${year}-01-01`, last: days.last })}
        >
          {t('timeline.since', { year })}
        </button>
      ))}
      <IconButton icon="back" label={t('timeline.earlier')} onClick={() => control.onPan(-STEP.pan)} />
      <IconButton icon="next" label={t('timeline.later')} onClick={() => control.onPan(STEP.pan)} />
      <IconButton icon="none" label={t('timeline.zoomOut')} onClick={() => control.onZoom(STEP.zoom, 0.5)} />
      <IconButton icon="plus" label={t('timeline.zoomIn')} onClick={() => control.onZoom(1 / STEP.zoom, 0.5)} />
    </>
  );
}
