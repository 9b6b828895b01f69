import type { TimelineView } from '../../lib/views';
import { Icon } from '../Icon';
import type { Voice } from '../voice';

/** The title over the wide form. */
export interface TimelineHeadProps {
  readonly view: TimelineView;
  readonly voice: Voice;
}

/** What is shown, of which article, and a way to paper. */
export function TimelineHead({ view: { days, events, article }, voice: { t } }: TimelineHeadProps) {
  const count = events.length;
  const title = article?.title ?? null;
  return (
    <div class="head">
      <div>
        <h1>{t('timeline.title', { first: days.first.slice(0, 4), last: days.last.slice(0, 4) })}</h1>
        <p>
          {t(article === null ? 'timeline.count' : 'timeline.countWithDates', { count })}
          {title !== null && (
            <>
              {t('colon')}
              <cite lang={article?.lang}>{title}</cite>
            </>
          )}
        </p>
      </div>
      <button type="button" class="b" onClick={() => window.print()}>
        <Icon name="print" />
        {t('timeline.print')}
      </button>
    </div>
  );
}
