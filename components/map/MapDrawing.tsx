import { useRef, useState } from 'preact/hooks';
import type { MapBox, MapLayout, MapLine } from '../../lib/views';
import type { Voice } from '../voice';
import { findNext } from './find-next';

/** A map that is laid out. */
export interface MapDrawingProps {
  readonly layout: MapLayout;
  readonly voice: Voice;
  /** The organisation in whose neighbourhood we are; null on the whole map. */
  readonly focus: string | null;
  readonly toHref: (id: string) => string;
}

/**
 * The drawing: names are links, lines lie behind them. One stop for the tab key; arrows walk between the boxes, and the lines
 * of the box that is pointed at or has the focus come forward.
 */
export function MapDrawing({ layout, voice, focus, toHref }: MapDrawingProps) {
  const { t, ui } = voice;
  const boxes = useRef(new Map<string, HTMLAnchorElement>());
  const [at, setAt] = useState(focus ?? layout.boxes[0]?.organisation.id ?? '');
  const [shown, setShown] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = findNext(layout, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    boxes.current.get(next)?.focus();
  };
  const stop = layout.boxes.some(({ organisation }) => organisation.id === at) ? at : layout.boxes[0]?.organisation.id;
  return (
    <div class="map-scroll" onPointerLeave={() => setShown(null)}>
      {/* biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset */}
      <div
        class="map"
        role="group"
        aria-label={t('map.name')}
        style={`--map-w: ${layout.width}; --map-h: ${layout.height}`}
        onKeyDown={onKeyDown}
      >
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          {layout.lines.map((line) => (
            <Line key={`${line.type} ${line.from} ${line.to}`} line={line} isOn={isAt(line, shown ?? focus)} />
          ))}
        </svg>
        {layout.columns.map(({ column, x, width }) => (
          <p key={column} class="col" lang={ui} style={`--x: ${x}; --w: ${width}`}>
            {t(`map.column.${column}`)}
          </p>
        ))}
        {layout.boxes.map((box) => (
          <Box
            key={box.organisation.id}
            box={box}
            voice={voice}
            isStop={box.organisation.id === stop}
            isFocus={box.organisation.id === focus}
            href={toHref(box.organisation.id)}
            onShow={() => setShown(box.organisation.id)}
            onFocus={() => {
              setAt(box.organisation.id);
              setShown(box.organisation.id);
            }}
            keep={(element) => {
              if (element === null) boxes.current.delete(box.organisation.id);
              else boxes.current.set(box.organisation.id, element);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface BoxProps {
  readonly box: MapBox;
  readonly voice: Voice;
  readonly isStop: boolean;
  readonly isFocus: boolean;
  readonly href: string;
  readonly onShow: () => void;
  readonly onFocus: () => void;
  readonly keep: (element: HTMLAnchorElement | null) => void;
}

function Box({ box, voice: { notes }, isStop, isFocus, href, onShow, onFocus, keep }: BoxProps) {
  const { organisation, x, y, width, height, depth } = box;
  return (
    <a
      ref={keep}
      class={depth === 0 ? 'box head' : 'box'}
      href={href}
      lang={notes}
      title={organisation.role[notes]}
      tabIndex={isStop ? 0 : -1}
      aria-current={isFocus ? 'true' : undefined}
      style={`--x: ${x}; --y: ${y}; --w: ${width}; --h: ${height}`}
      onPointerEnter={onShow}
      onFocus={onFocus}
    >
      <span class="mk" data-kind={organisation.kind}>
        {organisation.name[notes]}
      </span>
    </a>
  );
}

const isAt = ({ from, to }: MapLine, id: string | null): boolean => id !== null && (from === id || to === id);

/** A line ends in an arrow, but for a parent's, whose place above its subsidiary says the direction. */
function Line({ line: { type, points }, isOn }: { readonly line: MapLine; readonly isOn: boolean }) {
  const [end, before] = [points.at(-1), points.at(-2)];
  const side = end !== undefined && before !== undefined && end[0] < before[0] ? 1 : -1;
  return (
    <g class={`${type}${isOn ? ' on' : ''}`}>
      <path d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`} />
      {type !== 'parent' && end !== undefined && (
        <polygon points={`${end[0]},${end[1]} ${end[0] + side * 7},${end[1] - 4} ${end[0] + side * 7},${end[1] + 4}`} />
      )}
    </g>
  );
}
