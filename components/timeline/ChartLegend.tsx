import type { TimelineView } from '../../lib/views';
import type { Voice } from '../voice';

/** What the signs of the drawing mean. */
export interface ChartLegendProps {
  readonly view: TimelineView;
  readonly hasHidden: boolean;
  readonly voice: Voice;
}

/** Only signs that are there; where the scale widens. */
export function ChartLegend({ view: { article, breaks }, hasHidden, voice: { t } }: ChartLegendProps) {
  const differs = article?.dates.some(({ verdict }) => verdict === 'differs') ?? false;
  const years = breaks.map((day) => day.slice(0, 4));
  return (
    <p class="legend">
      <Sign sign="dot" words={t('timeline.legend.event')} />
      <Sign sign="period" words={t('timeline.legend.period')} />
      <Sign sign="lasted" words={t('timeline.legend.lasted')} />
      {hasHidden && <Sign sign="tick" words={t('timeline.legend.hidden')} />}
      {article !== null && <Sign sign="dot in" words={t('timeline.legend.named')} />}
      {article !== null && <Sign sign="dotted" words={t('timeline.legend.date')} />}
      {differs && <Sign sign="dashed" words={t('timeline.legend.differs')} />}
      {years.length > 0 && (
        <span class="end">{t('timeline.legend.widens', { years: years.join(t('timeline.and')) })}</span>
      )}
    </p>
  );
}

const Sign = ({ sign, words }: { readonly sign: string; readonly words: string }) => (
  <span>
    <i class={sign} />
    {words}
  </span>
);
