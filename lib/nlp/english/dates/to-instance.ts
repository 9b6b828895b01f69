import { isDate, toDay } from './calendar';
import type { Instance } from './complete';
import type { Day, Half, Holiday, Month, Months, Quarter, SeasonOf } from './expression';
import { fallsOn, weekendOf } from './falls-on';
import { HOLIDAYS } from './holidays';
import { nameMonths, type Period, toDayPeriod, toHalf, toMonth, toMonths, toQuarter, toSeason } from './period';

/** What comes once a year. */
export type Yearly = Month | Months | Quarter | Half | SeasonOf | Holiday;

/** The instance of a yearly period in a calendar year. */
export function toInstance(expression: Yearly | Day): Instance {
  switch (expression.is) {
    case 'month':
      return (year) => toMonth(year, expression.month);
    case 'months':
      return (year) => monthsOf(expression, year);
    case 'quarter':
      return (year) => toQuarter(year, expression.quarter);
    case 'half':
      return (year) => toHalf(year, expression.half);
    case 'season':
      return (year) => toSeason(year, expression.season);
    case 'holiday':
      return (year) => holidayOf(expression, year);
    case 'day':
      return (year) => dayOf(expression, year);
  }
}

const dayOf = ({ month, day }: Day, year: number): Period | null =>
  month !== null && isDate(year, month, day) ? toDayPeriod(toDay(year, month, day)) : null;

function monthsOf({ first, last }: Months, year: number): Period {
  const count = ((last - first + 12) % 12) + 1;
  return nameMonths(toMonths(year, first, count, 'range'));
}

function holidayOf({ holiday, weekend }: Holiday, year: number): Period | null {
  const rule = HOLIDAYS.get(holiday);
  const falls = rule === undefined ? null : fallsOn(rule, year);
  return falls === null || !weekend ? falls : weekendOf(falls.first);
}
