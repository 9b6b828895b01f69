import type { SeriesPoint } from '../../../lib/views';

/** How many times the usual distance two points may lie apart and still be joined. */
const WIDEST = 2.5;
const YEAR = 366;

/**
 * The points in runs: a line is drawn through a run, and where the notes have nothing it is left open. Years and fiscal
 * years join only their neighbours; other points join unless they lie much further apart than those of their series do.
 */
export function cutAtGaps(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const widest = widestStep(points);
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && point.middle - before.middle <= widest) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function widestStep(points: readonly SeriesPoint[]): number {
  if (points.every(({ period }) => period === 'year' || period === 'fiscal-year')) return YEAR;
  const steps = points.slice(1).map(({ middle }, at) => middle - (points[at]?.middle ?? middle));
  const sorted = steps.sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) * WIDEST;
}
