import { addDays, daysBetween, formatWeekday } from './format-date';
import type { WeekDay } from './types';

/**
 * The seven-day strip that shows how a stated day lies to the day of publication: it ends at the later of the two.
 * Both are `YYYY-MM-DD`. Null where seven days do not hold both.
 */
export function toWeek(stated: string, published: string): readonly WeekDay[] | null {
  const distance = daysBetween(stated, published);
  if (Number.isNaN(distance) || Math.abs(distance) > 6) return null;
  const last = distance >= 0 ? published : stated;
  return Array.from({ length: 7 }, (_, at) => {
    const iso = addDays(last, at - 6);
    const { en, ja } = formatWeekday(iso);
    return {
      iso,
      letter: { en: en.slice(0, 1), ja: ja.slice(0, 1) },
      stated: iso === stated,
      published: iso === published,
    };
  });
}
