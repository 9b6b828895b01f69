import { useId, useState } from 'preact/hooks';
import type { ChartView, SeriesLine, SourceLine } from '../../lib/views';
import { useWidth } from '../hooks/use-width';
import { SourceItem } from '../SourceItem';
import type { Voice } from '../voice';
import { type ChartLine, layOutChart } from './chart/lay-out-chart';
import { SeriesTable } from './SeriesTable';

/** Quantities over time on one pair of axes. */
export interface SeriesChartProps {
  /** The address of the section within the note's. */
  readonly id: string;
  readonly chart: ChartView;
  readonly voice: Voice;
}

const USUAL_WIDTH = 640;
const NARROWEST = 280;
const WIDEST = 660;

/**
 * A small chart, its sources beside it and the points behind it as a table. The table is the chart's equal: whoever does
 * not see the lines opens it and misses nothing.
 */
export function SeriesChart({ id, chart, voice }: SeriesChartProps) {
  const { t, ui, notes } = voice;
  const [isTable, setTable] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const tableId = useId();
  const isFiscal = chart.lines.every(({ series }) => series.points.every(({ period }) => period === 'fiscal-year'));
  const unseen = chart.lines.some(({ series }) => !series.seen);
  return (
    <section class="series">
      <div class="sec" id={id}>
        <h2>{chart.label[notes]}</h2>
        <span class="count">
          {chart.unitWords[notes]}
          {isFiscal && <span lang={ui}>{`${t('comma')}${t('chart.fiscal')}`}</span>}
        </span>
      </div>
      <div class="chart" ref={box}>
        <Drawing chart={chart} width={Math.min(WIDEST, Math.max(NARROWEST, width))} voice={voice} />
        {chart.qualifier !== null && <p class="sub">{chart.qualifier[notes]}</p>}
        <button
          type="button"
          class="b b-link"
          lang={ui}
          aria-expanded={isTable}
          aria-controls={tableId}
          onClick={() => setTable(!isTable)}
        >
          {t(isTable ? 'chart.hideTable' : 'chart.table')}
        </button>
        <div id={tableId} class={isTable ? 'table' : 'table closed'}>
          <SeriesTable chart={chart} voice={voice} />
        </div>
      </div>
      <ul class="mg">
        {sourcesOf(chart).map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceItem source={source} voice={voice} />
          </li>
        ))}
        {unseen && (
          <li lang={ui}>
            <svg class="hollow" width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
              <circle cx="5.5" cy="5.5" r="4" />
            </svg>{' '}
            {t('chart.unseen')}
          </li>
        )}
      </ul>
    </section>
  );
}

interface DrawingProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly voice: Voice;
}

function Drawing({ chart, width, voice }: DrawingProps) {
  const { notes } = voice;
  const { height, left, right, bottom, levels, times, lines } = layOutChart(chart, width, notes);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={describe(chart, voice)}
      lang={notes}
    >
      {levels.map(({ y, text, isBase }) => (
        <g key={y}>
          <path class={isBase ? 'grid base' : 'grid'} d={`M${left} ${y}H${right}`} />
          <text x={left - 6} y={y + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {times.map(({ x, text, tick }) => (
        <g key={x}>
          <path class="tick" d={`M${tick} ${bottom}v5`} />
          <text x={x} y={bottom + 20} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {lines.map((line, at) => (
        <Line key={line.id} line={line} style={at} />
      ))}
    </svg>
  );
}

/** After these the styles begin again: the names at the ends tell lines apart, the styles only help the eye. */
const STYLES = 5;

function Line({
  line: { paths, points, isHollow, name, nameAt, end },
  style,
}: {
  readonly line: ChartLine;
  readonly style: number;
}) {
  const isMoved = name !== null && Math.abs(nameAt.y - 4 - end.y) > 2;
  return (
    <g class={`line s${style % STYLES}`}>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
      {points.map(({ x, y, isLone }) => (
        <circle key={`${x} ${y}`} class={isHollow ? 'un' : undefined} cx={x} cy={y} r={isHollow || isLone ? 3.25 : 2} />
      ))}
      {isMoved && <path class="lead" d={`M${end.x + 4} ${end.y}L${nameAt.x - 3} ${nameAt.y - 4}`} />}
      {name !== null && (
        <text x={nameAt.x} y={nameAt.y}>
          {name}
        </text>
      )}
    </g>
  );
}

/** What a screen reader says of the drawing: each line's first and last value; the table has the rest. */
function describe({ label, lines }: ChartView, { t, notes }: Voice): string {
  const said = lines.map(({ name, series: { points } }) => {
    const [first, last] = [points[0], points.at(-1)];
    const ends = [first, last]
      .map((point) => `${point?.date[notes]}${t('colon')}${point?.value[notes]}`)
      .join(t('semicolon'));
    return name === null ? ends : `${name[notes]}${t('colon')}${ends}`;
  });
  return [`${label[notes]}`, ...said].join(t('semicolon'));
}

/** Each source once, however many lines it stands behind. */
function sourcesOf({ lines }: ChartView): readonly SourceLine[] {
  const all = lines.flatMap(({ series }: { readonly series: SeriesLine }) => series.sources);
  return all.filter(
    (source, at) => all.findIndex(({ url, title }) => url === source.url && title === source.title) === at,
  );
}
