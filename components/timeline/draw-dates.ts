import type { ArticleDate, TimelineView } from '../../lib/views';
import type { DateLabels, DrawnDate } from './drawing';
import { type DateGroup, groupDates } from './group-dates';
import { type Placing, toEndX, toX } from './place-event';

/** How dates are drawn. */
export interface DatesOptions extends Placing {
  /** Names several dates that have no room for a label each. */
  readonly countDates: (count: number) => string;
}

/** The article's dates that lie in view; none without an article. */
export const drawDates = ({ article }: TimelineView, placing: Placing): readonly DrawnDate[] =>
  (article?.dates ?? [])
    .map((date) => ({ date, x: toX(date.days.first, placing), until: toEndX(date.days.last, placing) }))
    .filter(({ x, until }) => x < placing.width && until > 0);

/** The dates' labels, those that differ from the notes apart. */
export const labelDates = (drawn: readonly DrawnDate[], options: DatesOptions): DateLabels => ({
  dates: group(
    drawn.filter(({ date }) => !differs(date)),
    options,
  ),
  differs: group(
    drawn.filter(({ date }) => differs(date)),
    options,
  ),
});

const differs = ({ verdict }: ArticleDate): boolean => verdict === 'differs';

/** Only points have a label: a stretch is a bar on the axis, whose words the table and the list have. */
function group(drawn: readonly DrawnDate[], options: DatesOptions): readonly DateGroup[] {
  const { width, language, measure, countDates } = options;
  const points = drawn.filter(({ date, x }) => date.isPoint && x >= 0).map(({ date }) => date);
  return groupDates(points, {
    width,
    language,
    toX: (date) => toX(date.days.first, options),
    measure: (label) => measure(label, true),
    count: countDates,
  });
}
