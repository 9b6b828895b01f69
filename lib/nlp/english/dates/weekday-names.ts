import { MONTH_NAMES } from '../../../text';
import { parseDay, toYmd, weekdayOf } from './calendar';
import type { RuleText } from './rules';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WEEKDAYS_JA = '月火水木金土日';

/** A day with its weekday: "Tuesday 18 April 2023", "2023年4月18日（火）"; null where the string begins with no date. */
export function nameDayWithWeekday(iso: string | null): RuleText | null {
  const day = parseDay(iso);
  if (day === null) return null;
  const { year, month, day: ofMonth } = toYmd(day);
  const weekday = weekdayOf(day);
  return {
    en: `${WEEKDAYS[weekday]} ${ofMonth} ${MONTH_NAMES[month - 1]} ${year}`,
    ja: `${year}年${month}月${ofMonth}日（${WEEKDAYS_JA[weekday]}）`,
  };
}

/** The weekday of a date: "Monday", "月曜日"; null where the string begins with no date. */
export function nameWeekday(iso: string): RuleText | null {
  const day = parseDay(iso);
  if (day === null) return null;
  const weekday = weekdayOf(day);
  return { en: WEEKDAYS[weekday] ?? '', ja: `${WEEKDAYS_JA[weekday] ?? ''}曜日` };
}
