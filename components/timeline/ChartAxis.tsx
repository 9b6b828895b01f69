import { formatDate } from '../../lib/views';
import type { Language } from '../voice';
import type { Drawing } from './drawing';
import type { Tick } from './find-ticks';

/** The axis with its lines. */
export interface ChartAxisProps {
  readonly drawing: Drawing;
  readonly language: Language;
}

/** Years, and months where there is room; a heavy tick where the scale widens. What it says, the events' dates say too. */
export function ChartAxis({ drawing: { width, height, axis, ticks }, language }: ChartAxisProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g class="axis" aria-hidden="true">
      <path class="base" d={`M0 ${axis}H${width}`} />
      {ticks.map((tick) => (
        <g key={tick.day}>
          <path class="line" d={`M${round(tick.x)} ${axis}V${height}`} />
          {tick.isBreak && <path class="break" d={`M${round(tick.x)} ${axis - 6}v12`} />}
          <TickLabel tick={tick} y={axis + 16} language={language} />
        </g>
      ))}
    </g>
  );
}

/** A year among years stands in the middle of its own room; what begins a longer or shorter stretch stands at its line. */
function TickLabel({
  tick: { day, unit, x, room },
  y,
  language,
}: {
  readonly tick: Tick;
  readonly y: number;
  readonly language: Language;
}) {
  const isMiddle = unit === 'year' && room < 120;
  return (
    <text x={round(isMiddle ? x + room / 2 : x + 3)} y={y} text-anchor={isMiddle ? 'middle' : 'start'} class={unit}>
      {unit === 'month' ? monthOf(day, language) : day.slice(0, 4)}
    </text>
  );
}

/** "Apr", 4月: the year stands at its own line. */
const monthOf = (day: string, language: Language): string =>
  formatDate(day.slice(0, 7), 'short')[language].replace(/ \d{4}$|^\d{4}年/u, '');

/** Half a pixel is as fine as a screen shows; shorter paths are quicker to compare. */
export const round = (value: number): number => Math.round(value * 2) / 2;
