import { scaleLinear } from 'd3-scale';
import {
  type ChartView,
  formatDate,
  formatEnglishNumber,
  formatJapaneseNumber,
  type SeriesLine,
  type SeriesPoint,
} from '../../../lib/views';
import type { Language } from '../../voice';
import { cutAtGaps } from './cut-at-gaps';
import { toTimeTicks } from './time-ticks';

/** A place on the drawing, in its own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One drawn series. */
export interface ChartLine {
  readonly id: string;
  /** One path for each run of points without a gap; a lone point has none. */
  readonly paths: readonly string[];
  /** `isLone`: no line leads to it. */
  readonly points: readonly (Place & { readonly isLone: boolean })[];
  /** Not seen in a source: its points are drawn hollow. */
  readonly isHollow: boolean;
  readonly name: string | null;
  /** Where the name stands, and the end of the line it belongs to. */
  readonly nameAt: Place;
  readonly end: Place;
}

/** A chart ready to draw. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly levels: readonly { readonly y: number; readonly text: string; readonly isBase: boolean }[];
  readonly times: readonly { readonly x: number; readonly text: string; readonly tick: number }[];
  readonly lines: readonly ChartLine[];
}

const HEIGHT = 232;
const TOP = 14;
const BOTTOM = 206;
/** Twelve-pixel digits and Latin letters, and Japanese ones. */
const LETTER = { en: 6.4, ja: 12 } as const;
const NAME_LINE = 15;
const NAME_GAP = 10;

/**
 * Places a chart of that width. The scale of values begins at zero, or below where a value is negative, so that a small
 * change looks small. Names stand at the lines' ends, moved apart where they would touch; years that would are left out.
 */
export function layOutChart({ lines }: ChartView, width: number, lang: Language): ChartLayout {
  const all = lines.flatMap(({ series }) => series.points);
  const numbers = all.map(({ number }) => number);
  const value = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers)], [BOTTOM, TOP]).nice(4);
  const levels = value.ticks(4).map((tick) => ({ y: value(tick), text: formatTick(tick, lang), isBase: tick === 0 }));
  const left = Math.max(...levels.map(({ text }) => textWidth(text))) + 10;
  const right = width - widestName(lines, lang) - 8;
  const days = all.map(({ middle }) => middle);
  const time = scaleLinear([Math.min(...days), Math.max(...days)], [left + 12, right - 8]);
  const at = ({ middle, number }: SeriesPoint): Place => ({ x: round(time(middle)), y: round(value(number)) });
  const drawn = lines.map(({ name, series }) => toLine(series, name?.[lang] ?? null, at));
  return {
    width,
    height: HEIGHT,
    left,
    right,
    bottom: BOTTOM,
    levels,
    times: toTimeTicks(all, { at: time, right, left, lang, widthOf: textWidth, format: formatDate }),
    lines: spreadNames(drawn),
  };
}

function toLine(series: SeriesLine, name: string | null, at: (point: SeriesPoint) => Place): ChartLine {
  const runs = cutAtGaps(series.points);
  const points = runs.flatMap((run) => run.map((point) => ({ ...at(point), isLone: run.length === 1 })));
  const end = points.at(-1) ?? { x: 0, y: 0 };
  return {
    id: series.id,
    paths: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((point) => `${at(point).x} ${at(point).y}`).join('L')}`),
    points,
    isHollow: !series.seen,
    name,
    nameAt: { x: end.x + NAME_GAP, y: end.y + 4 },
    end,
  };
}

/** Names of lines that end together would lie on one another: from the top down, each keeps a line's distance. */
function spreadNames(lines: readonly ChartLine[]): readonly ChartLine[] {
  const order = [...lines].sort((a, b) => a.nameAt.y - b.nameAt.y);
  const x = Math.max(...lines.map(({ nameAt }) => nameAt.x)) + (lines.length > 1 ? NAME_GAP : 0);
  const free = Math.min(...order.map(({ nameAt }, rank) => nameAt.y - rank * NAME_LINE), BOTTOM);
  let next = Math.max(TOP, Math.min(free, BOTTOM - (order.length - 1) * NAME_LINE));
  const placed = new Map<string, Place>();
  order.forEach(({ id, nameAt }, rank) => {
    const lowest = BOTTOM - (order.length - 1 - rank) * NAME_LINE;
    const y = Math.min(Math.max(nameAt.y, next), Math.max(lowest, next));
    placed.set(id, { x, y });
    next = y + NAME_LINE;
  });
  return lines.map((line) => ({ ...line, nameAt: placed.get(line.id) ?? line.nameAt }));
}

function widestName(lines: ChartView['lines'], lang: Language): number {
  const widths = lines.map(({ name }) => (name === null ? 0 : textWidth(name[lang]) + 2 * NAME_GAP));
  return Math.max(0, ...widths);
}

/** Wide letters count as two; measured generously, so that nothing is cut. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/u.test(letter) ? LETTER.ja : LETTER.en), 0);

const formatTick = (tick: number, lang: Language): string =>
  lang === 'ja' ? formatJapaneseNumber(tick) : formatEnglishNumber(tick);

const round = (value: number): number => Math.round(value * 10) / 10;
