import type { ChartView, SeriesPoint } from '../../lib/views';
import type { Voice } from '../voice';

/** The points behind a chart. */
export interface SeriesTableProps {
  readonly chart: ChartView;
  readonly voice: Voice;
}

/** A row for each date, a column for each line; an empty cell where the notes have nothing. */
export function SeriesTable({ chart: { label, lines }, voice }: SeriesTableProps) {
  const { t, ui, notes } = voice;
  const rows = toRows(lines);
  return (
    <table class="points" aria-label={label[notes]}>
      {lines.length > 1 && (
        <thead>
          <tr>
            <th scope="col" lang={ui}>
              {t('kind.date')}
            </th>
            {lines.map(({ name, series }) => (
              <th key={series.id} scope="col">
                {name?.[notes]}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ asOf, date, cells }) => (
          <tr key={asOf}>
            <th scope="row">{date[notes]}</th>
            {cells.map((point, at) => (
              <td key={lines[at]?.series.id}>
                {point?.value[notes]}
                {point !== undefined && lines[at]?.series.seen === false && (
                  <span lang={ui}> ({t('source.unseen')})</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Row {
  readonly asOf: string;
  readonly date: SeriesPoint['date'];
  readonly cells: readonly (SeriesPoint | undefined)[];
}

function toRows(lines: ChartView['lines']): readonly Row[] {
  const points = new Map<string, SeriesPoint>();
  for (const { series } of lines) for (const point of series.points) points.set(point.asOf, point);
  return [...points.values()]
    .sort((a, b) => a.middle - b.middle)
    .map(({ asOf, date }) => ({
      asOf,
      date,
      cells: lines.map(({ series }) => series.points.find((point) => point.asOf === asOf)),
    }));
}
