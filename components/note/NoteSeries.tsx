import type { SeriesLine } from '../../lib/views';
import { SourceItem } from '../SourceItem';
import type { Voice } from '../voice';

/** A quantity over time. */
export interface NoteSeriesProps {
  readonly series: SeriesLine;
  readonly voice: Voice;
}

/** The points as a table: the date and the value, its sources beside it. */
export function NoteSeries({ series: { label, points, seen, sources }, voice }: NoteSeriesProps) {
  const { t, ui, notes } = voice;
  return (
    <section>
      <div class="sec">
        <h2>{label[notes]}</h2>
        {!seen && (
          <em class="unseen" lang={ui}>
            {t('source.unseen')}
          </em>
        )}
      </div>
      <div class="series">
        <table class="points" aria-label={label[notes]}>
          <tbody>
            {points.map(({ asOf, date, value }) => (
              <tr key={asOf}>
                <th scope="row">{date[notes]}</th>
                <td>{value[notes]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul class="mg">
          {sources.map((source) => (
            <li key={`${source.url} ${source.title}`}>
              <SourceItem source={source} voice={voice} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
