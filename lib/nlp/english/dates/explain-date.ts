import type { DateValue } from '../../types';
import { DATE_RULES, type RuleText } from './rules';
import { nameDayWithWeekday, nameWeekday } from './weekday-names';

/**
 * How a date was read, in one clause for its card: "the Monday before publication on Tuesday 18 April 2023".
 *
 * `text` is the mention's own words, `published` the calendar date the article appeared or null. A date that the text
 * gives whole is explained by its rule alone. Pure; an unknown rule gives an empty explanation.
 */
export function explainDate(value: DateValue, rule: string, text: string, published: string | null): RuleText {
  const general = DATE_RULES[rule] ?? { en: '', ja: '' };
  const publication = nameDayWithWeekday(published);
  if (publication === null || published === null || value.implied.length === 0) return general;
  switch (rule) {
    case 'date/weekday':
    case 'date/weekday-ahead':
      return explainWeekday(value, published, publication) ?? general;
    case 'date/relative':
    case 'date/duration':
      return explainRelative(text, publication);
    case 'date/anchored':
    case 'date/counted':
      return general;
    default:
      return value.implied.includes('year') ? explainYear(value, published, publication) : general;
  }
}

function explainWeekday(value: DateValue, published: string, publication: RuleText): RuleText | null {
  const weekday = nameWeekday(value.iso);
  if (weekday === null) return null;
  if (value.iso === published.slice(0, 10)) {
    return { en: `the day of publication, ${publication.en}`, ja: `配信日当日、${publication.ja}` };
  }
  const isBefore = value.iso < published;
  return {
    en: `the ${weekday.en} ${isBefore ? 'before' : 'after'} publication on ${publication.en}`,
    ja: `配信日${publication.ja}の${isBefore ? '前' : '後'}の${weekday.ja}`,
  };
}

const explainRelative = (text: string, publication: RuleText): RuleText => ({
  en: `“${text}”, counted from publication on ${publication.en}`,
  ja: `「${text}」を配信日${publication.ja}から数えたもの`,
});

/** The text leaves the year out: which way it was looked for. */
function explainYear(value: DateValue, published: string, publication: RuleText): RuleText {
  const isAhead = value.iso.slice(0, 10) > published.slice(0, value.iso.length);
  const side = isAhead ? 'after' : 'up to';
  return {
    en: `the year is not in the text: the nearest one ${side} publication on ${publication.en}`,
    ja: `年は本文になく、配信日${publication.ja}${isAhead ? '以後' : '以前'}で最も近いもの`,
  };
}
