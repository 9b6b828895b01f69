import type { RefObject } from 'preact';
import type { TimelineView } from '../../lib/views';
import { ChartAxis } from './ChartAxis';
import { ArticleDates, ChartDates } from './ChartDates';
import { ChartLane, LaneName, type MarkContext } from './ChartLane';
import type { Drawing } from './drawing';

/** The drawing itself. */
export interface ChartPlotProps extends MarkContext {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly view: TimelineView;
  readonly drawing: Drawing;
  /** Of the whole drawing, the lanes' names included. */
  readonly total: number;
  /** Left of the plot: the lanes' names. */
  readonly left: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The lanes with their names, and in words what the lines say to the eye. */
export function ChartPlot({ svg, view, drawing, total, left, onKeyDown, ...context }: ChartPlotProps) {
  const { t, notes } = context.voice;
  return (
    <div class="plot">
      {/* biome-ignore lint/a11y/useSemanticElements: no element groups the parts of a drawing */}
      <svg
        ref={svg}
        role="group"
        aria-label={t('timeline.drawing')}
        aria-describedby="timeline-keys"
        viewBox={`0 0 ${total} ${drawing.height}`}
        lang={notes}
        onKeyDown={onKeyDown}
      >
        {drawing.lanes.map((lane) => (
          <LaneName key={lane.lane} lane={lane} voice={context.voice} />
        ))}
        <g transform={`translate(${left} 0)`}>
          <Lanes drawing={drawing} {...context} />
        </g>
      </svg>
      {view.article !== null && <ArticleDates article={view.article} voice={context.voice} />}
      <p id="timeline-keys" class="vh">
        {t('timeline.keys')}
      </p>
    </div>
  );
}

interface LanesProps extends MarkContext {
  readonly drawing: Drawing;
}

/** How far a marker at the first day reaches out of the plot. */
const MARKER_EDGE = 6;

/** The axis, and within the plot's edges the article's dates and the events. */
function Lanes({ drawing, ...context }: LanesProps) {
  const { width, height, lanes } = drawing;
  return (
    <>
      <clipPath id="timeline-plot">
        <rect x={-MARKER_EDGE} y={0} width={width + MARKER_EDGE} height={height} />
      </clipPath>
      <ChartAxis drawing={drawing} language={context.voice.notes} />
      <g clip-path="url(#timeline-plot)">
        <ChartDates drawing={drawing} />
        {lanes.map((lane) => (
          <ChartLane key={lane.lane} lane={lane} width={width} {...context} />
        ))}
      </g>
    </>
  );
}
