import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Days, TimelineView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { ChartLegend } from './ChartLegend';
import { ChartPlot } from './ChartPlot';
import { ChartTools } from './ChartTools';
import { makeScale } from './scale';
import { useDrawing } from './use-drawing';
import { usePlotEdges } from './use-plot-edges';
import { useGestures, useReach } from './use-reach';
import type { DrawingRoom } from './use-room';
import { useWalk } from './use-walk';

/** The wide form. */
export interface TimelineChartProps {
  readonly view: TimelineView;
  readonly room: DrawingRoom;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** The days in view; null for all. Changes move the drawing. */
  readonly range: Days | null;
  readonly onRange?: (range: Days | null) => void;
  readonly selected: string | null;
  readonly onSelect?: (id: string) => void;
  /** Whether lanes grow until every event has its name. */
  readonly isWhole: boolean;
  /** More controls, beside the drawing's own. */
  readonly children?: ComponentChildren;
}

/** Left of the plot: the lanes' names. Right of it: so that the last year's line is seen. */
const LEFT = 132;
const RIGHT = 1;

/** Time from left to right in five lanes. One stop of the Tab key; arrows lead from event to event, + and - zoom. */
export function TimelineChart(props: TimelineChartProps) {
  const { view, room, voice, opener, selected, onSelect, children } = props;
  const { svg, drawing, reach, control, walk, onFocus } = useChart(props);
  return (
    <>
      <div class="tools">
        <ChartTools days={view.days} reach={reach} control={control} voice={voice} />
        <span class="grow" />
        {children}
      </div>
      <ChartPlot
        {...{ svg, view, drawing, voice, opener, selected, onFocus }}
        {...walk}
        {...(onSelect && { onSelect })}
        total={room.width}
        left={LEFT}
      />
      <ChartLegend view={view} hasHidden={drawing.lanes.some(({ ticks }) => ticks.length > 0)} voice={voice} />
    </>
  );
}

/** What is in view, its drawing, and the ways to move in it: by the pointer and by keys. */
function useChart({ view, room, voice, range, onRange, selected, isWhole }: TimelineChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [focused, onFocus] = useState<string | null>(selected);
  const scale = useMemo(() => makeScale(view), [view]);
  const [reach, control] = useReach(scale, range, onRange);
  const width = Math.max(1, room.width - LEFT - RIGHT);
  const drawing = useDrawing({ view, scale, reach, width, measure: room.measure, voice, isWhole, first: focused });
  useGestures(svg, usePlotEdges(svg, { total: room.width, left: LEFT, plot: width }), control);
  const walk = useWalk({ svg, view, drawing, scale, reach, control, focused, onFocus });
  return { svg, drawing, reach, control, walk, onFocus };
}
