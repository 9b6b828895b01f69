import { useMemo } from 'preact/hooks';
import type { TimelineView } from '../../lib/views';
import type { Voice } from '../voice';
import type { Drawing } from './drawing';
import type { Reach, TimeScale } from './scale';
import { countRows } from './stack-lanes';
import { toDrawing } from './to-drawing';
import type { DrawingRoom } from './use-room';

/** What a drawing follows. */
export interface DrawingInputs {
  readonly view: TimelineView;
  readonly scale: TimeScale;
  readonly reach: Reach;
  /** Of the plot, in units of the drawing. */
  readonly width: number;
  readonly measure: DrawingRoom['measure'];
  readonly voice: Voice;
  readonly isWhole: boolean;
  /** The event that is always shown; null for none. */
  readonly first: string | null;
}

/** The drawing of what is in view, the same object until one of its inputs changes. */
export function useDrawing({ view, scale, reach, width, measure, voice, isWhole, first }: DrawingInputs): Drawing {
  const { t, notes: language } = voice;
  const leastRows = useMemo(
    () => countRows(view, { scale, width, language, measure }),
    [view, scale, width, language, measure],
  );
  return useMemo(() => {
    const countDates = (count: number): string => t('timeline.dates', { count });
    return toDrawing(view, { scale, reach, width, language, measure, isWhole, first, leastRows, countDates });
  }, [view, scale, reach, width, language, measure, isWhole, first, leastRows, t]);
}
