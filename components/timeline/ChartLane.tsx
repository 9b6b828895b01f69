import type { NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';
import { round } from './ChartAxis';
import { ChartMark } from './ChartMark';
import type { DrawnLane } from './drawing';

/** What a lane's events share. */
export interface MarkContext {
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** The event that the Tab key leads to. */
  readonly stop: string | null;
  /** The event told of below the drawing. */
  readonly selected: string | null;
  /** Absent where a press opens the note at once. */
  readonly onSelect?: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** One lane. */
export interface ChartLaneProps extends MarkContext {
  readonly lane: DrawnLane;
  readonly width: number;
}

/** Its events, and a short tick for each whose name has no room here. */
export function ChartLane({ lane: { name, top, height, marks, ticks }, width, ...context }: ChartLaneProps) {
  const { ui } = context.voice;
  const foot = top + height - 8;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element groups the parts of a drawing
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing takes no focus
    <g role="group" aria-label={name[ui]}>
      <path class="separator" d={`M0 ${top + height - 0.5}H${width}`} />
      <path class="hidden" d={ticks.map((x) => `M${round(x)} ${foot}v5`).join('')} />
      {marks.map((mark) => (
        <ChartMark key={mark.id} mark={mark} laneName={name[ui]} width={width} {...context} />
      ))}
    </g>
  );
}

/** A lane's name in both languages, left of the plot. */
export function LaneName({ lane: { name, top }, voice: { ui } }: { readonly lane: DrawnLane; readonly voice: Voice }) {
  const other = otherLanguage(ui);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true">
      <text class="lane" lang={ui} x={12} y={top + 24}>
        {name[ui]}
      </text>
      <text class="lane-other" lang={other} x={12} y={top + 41}>
        {name[other]}
      </text>
    </g>
  );
}
