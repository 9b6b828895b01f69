import type { Expression } from './expression';

/** The words of a rule for the card's "why is this marked". */
export interface RuleText {
  readonly en: string;
  readonly ja: string;
}

/** What each rule of the English dates stands for, in plain words. Keys are the `rule` of this detector's candidates. */
export const DATE_RULES: Readonly<Record<string, RuleText>> = {
  'date/full': { en: 'A day written with its year.', ja: '年まで書かれた日付。' },
  'date/day': { en: 'A day whose year the text leaves out.', ja: '年が省かれた日付。' },
  'date/day-of-month': { en: 'A day whose month the text leaves out.', ja: '月が省かれた日付。' },
  'date/month': { en: 'A month.', ja: '月。' },
  'date/year': { en: 'A year.', ja: '年。' },
  'date/era': { en: 'A year of a Japanese era.', ja: '元号の年。' },
  'date/fiscal-year': { en: 'A fiscal year; in Japan April to March.', ja: '年度（日本では4月から翌年3月）。' },
  'date/quarter': { en: 'A quarter of a year.', ja: '四半期。' },
  'date/half': { en: 'A half of a year.', ja: '半期。' },
  'date/season': { en: 'A season, by whole months.', ja: '季節（月単位）。' },
  'date/decade': { en: 'Ten years named together.', ja: '十年単位の年代。' },
  'date/century': { en: 'A century.', ja: '世紀。' },
  'date/weekday': { en: 'A weekday: the nearest one not after publication.', ja: '曜日：配信日以前で最も近いもの。' },
  'date/weekday-ahead': {
    en: 'A weekday in a sentence about the future: the nearest one not before publication.',
    ja: '将来を述べる文の曜日：配信日以後で最も近いもの。',
  },
  'date/relative': { en: 'Counted from the publication date.', ja: '配信日から数えた日付。' },
  'date/anchored': { en: 'Counted from the date named before it.', ja: '直前に述べられた日付から数えた日付。' },
  'date/counted': { en: 'Counted from the date named with it.', ja: '併記された日付から数えた日付。' },
  'date/duration': {
    en: 'A length of time that begins or ends with the publication date.',
    ja: '配信日を起点または終点とする期間。',
  },
  'date/period-to': { en: 'A period named by its end.', ja: '終わりの時点で示された期間。' },
  'date/part': { en: 'A part of a longer time.', ja: '期間の一部。' },
  'date/edge': { en: 'The first or last day of a longer time.', ja: '期間の最初または最後の日。' },
  'date/nth': { en: 'A part of a longer time, counted within it.', ja: '期間の中で数えた一部。' },
  'date/week': { en: 'A week named by one of its days.', ja: 'ある日を含む週。' },
  'date/holiday': { en: 'A holiday.', ja: '祝日。' },
  'date/range': { en: 'From one date to another.', ja: 'ある日付から別の日付まで。' },
};

/** The rule that reads an expression. `ahead`: the sentence is about the future. */
export function ruleOf(expression: Expression, ahead: boolean): string {
  switch (expression.is) {
    case 'day':
      return dayRule(expression.month === null, expression.of !== null);
    case 'months':
      return expression.last - expression.first === 2 ? 'date/quarter' : 'date/range';
    case 'year':
      return expression.era ? 'date/era' : 'date/year';
    case 'weekday':
      return ahead && expression.of === null ? 'date/weekday-ahead' : 'date/weekday';
    case 'part':
      return expression.part === 'start' || expression.part === 'end' ? 'date/edge' : 'date/part';
    case 'shift':
      return shiftRule(expression.from);
    case 'same':
    case 'same-period':
      return 'date/anchored';
    case 'weekend':
    case 'named':
    case 'remainder':
      return 'date/relative';
    case 'recent':
    case 'within':
    case 'ahead':
      return 'date/duration';
    case 'ending':
      return 'date/period-to';
    case 'week-of':
      return 'date/week';
    default:
      return `date/${expression.is}`;
  }
}

function dayRule(isMonthless: boolean, isFull: boolean): string {
  if (isMonthless) return 'date/day-of-month';
  return isFull ? 'date/full' : 'date/day';
}

function shiftRule(from: 'publication' | 'anchor' | Expression): string {
  if (from === 'publication') return 'date/relative';
  return from === 'anchor' ? 'date/anchored' : 'date/counted';
}
