import type { ArticleDate, TimelineArticle } from '../../lib/views';
import type { Voice } from '../voice';

/** The article's own words for a date. */
export interface DateWordsProps {
  readonly date: ArticleDate;
  readonly article: TimelineArticle | null;
  readonly voice: Voice;
  /** Goes to the words in the article; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
}

/** The words in a date's line or a doubt's; a button where a press can lead to them. */
export function DateWords({ date: { words, start, verdict }, article, voice: { t }, onGoTo }: DateWordsProps) {
  const shared = { 'data-kind': verdict === 'differs' ? 'doubt' : 'date', lang: article?.lang };
  if (onGoTo === undefined) {
    return (
      <span class="mk" {...shared}>
        {words}
      </span>
    );
  }
  return (
    <button type="button" class="mk words" {...shared} title={t('timeline.goTo')} onClick={() => onGoTo(start)}>
      {words}
    </button>
  );
}
