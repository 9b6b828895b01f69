import type { WeekDay } from '../../lib/views';
import type { Voice } from '../voice';

/** Seven days. */
export interface WeekProps {
  readonly days: readonly WeekDay[];
  readonly voice: Voice;
}

/** The strip of seven days: the stated one in a date's line, the day of publication boxed. */
export function Week({ days, voice: { t, notes } }: WeekProps) {
  return (
    <ol class="week" aria-label={t('card.week')}>
      {days.map(({ iso, letter, stated, published }) => (
        <li key={iso} class={[stated && 'on', published && 'pub'].filter(Boolean).join(' ') || undefined}>
          <span>{letter[notes]}</span>
          <b>
            <time dateTime={iso}>{Number(iso.slice(8))}</time>
          </b>
          {published && <span class="vh">{t('card.published')}</span>}
        </li>
      ))}
    </ol>
  );
}
