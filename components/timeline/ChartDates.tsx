import type { TimelineArticle } from '../../lib/views';
import type { Voice } from '../voice';
import { round } from './ChartAxis';
import type { Drawing, DrawnDate } from './drawing';
import { sayDate } from './say-date';

/** The article's dates over the drawing. */
export interface ChartDatesProps {
  readonly drawing: Drawing;
}

/** From here on a month is wide enough to be seen as one. */
const LEAST_BAND = 12;

/**
 * A day or month is a dotted line through all lanes, one that differs from the notes a dashed one; a longer stretch is a bar on
 * the axis. `ArticleDates` says the same in words.
 */
export function ChartDates({ drawing }: ChartDatesProps) {
  const { dates, groups, axis } = drawing;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true">
      {dates.map((drawn) => (
        <g key={drawn.date.entityId} class={drawn.date.verdict === 'differs' ? 'date differs' : 'date'}>
          {drawn.date.isPoint ? <Point drawn={drawn} drawing={drawing} /> : <Stretch drawn={drawn} drawing={drawing} />}
        </g>
      ))}
      {groups.dates.map(({ label, x }) => (
        <text key={label} class="date" x={round(x)} y={axis - 18}>
          {label}
        </text>
      ))}
      {groups.differs.map(({ label, x }) => (
        <text key={label} class="date differs" x={round(x)} y={axis - 36}>
          {label}
        </text>
      ))}
    </g>
  );
}

interface DateProps extends ChartDatesProps {
  readonly drawn: DrawnDate;
}

function Point({ drawn: { date, x, until }, drawing: { axis, height } }: DateProps) {
  const top = date.verdict === 'differs' ? axis - 30 : axis - 12;
  const isBand = date.days.first !== date.days.last && until - x >= LEAST_BAND;
  return (
    <>
      {isBand && <rect x={round(x)} y={axis} width={round(until - x)} height={height - axis} />}
      {x >= 0 && <path d={`M${round(x)} ${top}V${height}`} />}
    </>
  );
}

function Stretch({ drawn: { x, until }, drawing: { axis, width } }: DateProps) {
  const [from, end] = [Math.max(0, x), Math.min(width, until)];
  return <path class="stretch" d={`M${round(from)} ${axis}H${round(Math.max(end, from + 4))}`} />;
}

/** The article's dates for those who do not see the lines, and for a search of the page. */
export function ArticleDates({ article, voice }: { readonly article: TimelineArticle; readonly voice: Voice }) {
  return (
    <ul class="vh" aria-label={voice.t('timeline.articleDates')}>
      {article.dates.map((date) => (
        <li key={date.entityId}>{sayDate(date, voice)}</li>
      ))}
    </ul>
  );
}
