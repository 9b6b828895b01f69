import { type Notes, parsePartialDate, type Series } from '../notes';
import { daysBetween, formatDate } from './format-date';
import { formatFigure, formatUnit } from './format-figure';
import { toSourceLine } from './to-source-line';
import type { SeriesLine, SeriesPoint } from './types';

/** A quantity over time as drawn: one point for each period, its first. One whose date is none has no place on a scale. */
export function toSeriesLine({ id, label, unit, qualifier, points, seen, sources }: Series, notes: Notes): SeriesLine {
  return {
    id,
    label,
    unit,
    unitWords: formatUnit(unit),
    qualifier: qualifier ?? null,
    points: points
      .filter(({ asOf }, at) => points.findIndex((point) => point.asOf === asOf) === at)
      .flatMap(({ asOf, value }) => toPoint(asOf, value, unit) ?? []),
    seen,
    sources: notes.sourcesOf({ sources }).map(toSourceLine),
  };
}

function toPoint(asOf: string, number: number, unit: string): SeriesPoint | null {
  const range = parsePartialDate(asOf);
  if (range === null) return null;
  return {
    asOf,
    date: formatDate(asOf, 'short'),
    number,
    value: formatFigure({ number, unit }),
    period: range.granularity,
    middle: (daysBetween(EPOCH, range.first) + daysBetween(EPOCH, range.last) + 1) / 2,
  };
}

const EPOCH = '1970-01-01';
