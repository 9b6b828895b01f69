import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Days, TimelineView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { ChartAxis } from './ChartAxis';
import { ArticleDates, ChartDates } from './ChartDates';
import { ChartLane, LaneName } from './ChartLane';
import { ChartLegend } from './ChartLegend';
import { ChartTools, STEP } from './ChartTools';
import { findNeighbour, isMoveKey, type MoveKey, type Stop } from './find-neighbour';
import { makeScale, type Reach, toDay } from './scale';
import { countRows, type Drawing, toDrawing } from './to-drawing';
import { useGestures, useReach } from './use-reach';
import type { DrawingRoom } from './use-room';

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
  const { view, room, voice, opener, range, onRange, selected, onSelect, isWhole, children } = props;
  const { t, notes } = voice;
  const scale = useMemo(() => makeScale(view), [view]);
  const [reach, control] = useReach(scale, range, onRange);
  const [focused, setFocused] = useState<string | null>(selected);
  const svg = useRef<SVGSVGElement>(null);
  const width = Math.max(1, room.width - LEFT - RIGHT);
  const leastRows = useMemo(
    () => countRows(view, { scale, width, language: notes, measure: room.measure }),
    [view, scale, width, notes, room.measure],
  );
  const drawing = useMemo(
    () =>
      toDrawing(view, {
        scale,
        reach,
        width,
        language: notes,
        measure: room.measure,
        isWhole,
        first: focused,
        leastRows,
        countDates: (count) => t('timeline.dates', { count }),
      }),
    [view, scale, reach, width, notes, room.measure, isWhole, focused, leastRows, t],
  );
  const edges = usePlotEdges(svg, room.width, width);
  useGestures(svg, edges, control);
  const focus = useFocusAfterDrawing(svg, drawing);
  const stops = toStops(drawing);
  const stop = stops.some(({ id }) => id === focused) ? focused : (stops[0]?.id ?? null);

  const move = (key: MoveKey): void => {
    const next =
      stop === null
        ? null
        : findNeighbour(
            key,
            stop,
            stops,
            view.lanes.map(({ lane }) => lane),
          );
    const beyond = next === null && stop !== null ? findBeyond(key, stop, view, reach, scale.at) : null;
    if (beyond !== null) control.bringIn(beyond.place);
    const id = next ?? beyond?.id ?? null;
    if (id === null) return;
    setFocused(id);
    focus(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = (stops.find(({ id }) => id === stop)?.x ?? width / 2) / width;
    const act = toAction(event, {
      move,
      pan: control.onPan,
      zoom: (factor) => control.onZoom(factor, at),
      whole: () => control.show(null),
    });
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const onSelectAndFocus = useCallback((id: string) => onSelect?.(id), [onSelect]);
  return (
    <>
      <div class="tools">
        <ChartTools days={view.days} reach={reach} control={control} voice={voice} />
        <span class="grow" />
        {children}
      </div>
      <div class="plot">
        {/* biome-ignore lint/a11y/useSemanticElements: no element groups the parts of a drawing */}
        <svg
          ref={svg}
          role="group"
          aria-label={t('timeline.drawing')}
          aria-describedby="timeline-keys"
          viewBox={`0 0 ${room.width} ${drawing.height}`}
          lang={notes}
          onKeyDown={onKeyDown}
        >
          <clipPath id="timeline-plot">
            <rect x={-6} y={0} width={width + 6} height={drawing.height} />
          </clipPath>
          {drawing.lanes.map((lane) => (
            <LaneName key={lane.lane} lane={lane} voice={voice} />
          ))}
          <g transform={`translate(${LEFT} 0)`}>
            <ChartAxis drawing={drawing} language={notes} />
            <g clip-path="url(#timeline-plot)">
              <ChartDates drawing={drawing} />
              {drawing.lanes.map((lane) => (
                <ChartLane
                  key={lane.lane}
                  lane={lane}
                  width={width}
                  voice={voice}
                  opener={opener}
                  stop={stop}
                  selected={selected}
                  {...(onSelect && { onSelect: onSelectAndFocus })}
                  onFocus={setFocused}
                />
              ))}
            </g>
          </g>
        </svg>
        {view.article !== null && <ArticleDates article={view.article} voice={voice} />}
        <p id="timeline-keys" class="vh">
          {t('timeline.keys')}
        </p>
      </div>
      <ChartLegend view={view} hasHidden={drawing.lanes.some(({ ticks }) => ticks.length > 0)} voice={voice} />
    </>
  );
}

/** The events with a name in the drawing, in order of time. */
function toStops({ lanes }: Drawing): readonly Stop[] {
  const marks = lanes.flatMap(({ lane, marks: inLane }) => inLane.map(({ id, x, event }) => ({ id, lane, x, event })));
  return marks.sort((a, b) =>
    a.event.start.first < b.event.start.first ? -1 : a.event.start.first > b.event.start.first ? 1 : 0,
  );
}

/** The nearest event before or after what is in view, for a key that leads out of it. */
function findBeyond(
  key: MoveKey,
  id: string,
  { events }: TimelineView,
  { from, until }: Reach,
  at: (day: number) => number,
): { readonly id: string; readonly place: number } | null {
  const here = events.findIndex((event) => event.id === id);
  const isBack = key === 'ArrowLeft';
  if (!isBack && key !== 'ArrowRight') return null;
  const rest = isBack ? events.slice(0, here).reverse() : events.slice(here + 1);
  const places = rest.map((event) => ({ id: event.id, place: at(toDay(event.start.first)) }));
  return places.find(({ place }) => (isBack ? place < from : place > until)) ?? null;
}

interface Actions {
  readonly move: (key: MoveKey) => void;
  readonly pan: (by: number) => void;
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
}

/** What a key does; null for one that is not the drawing's. */
function toAction({ key, shiftKey }: KeyboardEvent, { move, pan, zoom, whole }: Actions): (() => void) | null {
  if (shiftKey && key === 'ArrowLeft') return () => pan(-STEP.pan);
  if (shiftKey && key === 'ArrowRight') return () => pan(STEP.pan);
  if (isMoveKey(key)) return () => move(key);
  if (key === '+' || key === '=') return () => zoom(1 / STEP.zoom);
  if (key === '-') return () => zoom(STEP.zoom);
  return key === '0' ? whole : null;
}

/** Where the plot lies in the drawing, in pixels of the screen; the function stays the same. */
function usePlotEdges(svg: { readonly current: SVGSVGElement | null }, total: number, width: number) {
  const latest = useRef({ total, width });
  latest.current = { total, width };
  return useCallback(() => {
    const pixels = (svg.current?.getBoundingClientRect().width ?? 0) / latest.current.total;
    return { left: LEFT * pixels, width: Math.max(1, latest.current.width * pixels) };
  }, [svg]);
}

/** Gives an event the focus once it is drawn: it may just be coming into view. */
function useFocusAfterDrawing(svg: { readonly current: SVGSVGElement | null }, drawing: Drawing): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = [...(svg.current?.querySelectorAll<SVGAElement>('a') ?? [])].find(
      ({ dataset }) => dataset.id === wanted.current,
    );
    if (link === undefined) return;
    wanted.current = null;
    link.focus({ preventScroll: false });
  }, [svg, drawing]);
  return (id) => {
    wanted.current = id;
  };
}
