import { toYmd, weekdayOf } from './calendar';
import type { Context, Tense } from './context';
import { type ImpliedPart, type Period, toDayPeriod, toWeekend } from './period';

/** Years tried on either side of the publication date: a 29 February may be four away, and eight around 1900. */
const REACH = 8;

/** Days ahead that a date without a verb is still taken to be the coming one. */
const SOON = 60;

/** A year's instance of what the text names without its year; null where that year has none. */
export type Instance = (year: number) => Period | null;

/**
 * Supplies the year that the text leaves out: the nearest past instance, or the nearest one ahead where the sentence is
 * about the future. What falls into a season told of just before is that season's ("the winter of 2020-21. In early
 * December"). A sentence with an older full date goes on from that date ("in May 2012, restarted in August").
 * Without a publication date that is the only way: a year written in another sentence is as a rule not the current one.
 */
export function completeYear(instance: Instance, context: Context, tense: Tense = context.tense()): Period | null {
  const { published, sentenceAnchor } = context;
  if (published === null) return imply(continueFrom(instance, sentenceAnchor), ['year'], true);
  const told = tense === 'future' ? null : withinSeason(instance, context.season);
  if (told !== null) return imply(told, ['year']);
  const isOld = sentenceAnchor !== null && published - sentenceAnchor.first >= A_YEAR;
  const continued = isOld && tense !== 'future' ? continueFrom(instance, sentenceAnchor) : null;
  const chosen = continued ?? nearest(instance, published, tense);
  return imply(chosen, ['year']);
}

/** Like `completeYear`, for a period's end: the nearest, whatever the verb. */
export function completeEnd(instance: Instance, context: Context, over: boolean): Period | null {
  const asQuarter: Instance = (year) => {
    const period = instance(year);
    return period === null ? null : { ...period, granularity: over ? period.granularity : 'quarter' };
  };
  return completeYear(asQuarter, context, over ? 'past' : context.tense());
}

/** The same period with parts that the text did not state. */
export function imply(period: Period | null, parts: readonly ImpliedPart[], approximate?: true): Period | null {
  if (period === null) return null;
  const implied = period.implied.length === 0 ? parts : [...new Set([...period.implied, ...parts])];
  return { ...period, implied, approximate: period.approximate || approximate === true };
}

/** The instance that lies in the season all told. */
function withinSeason(instance: Instance, season: Period | null): Period | null {
  if (season === null) return null;
  const { year } = toYmd(season.first);
  const isInside = (period: Period | null): boolean =>
    period !== null && period.first >= season.first && period.last <= season.last;
  return [year, year + 1].map(instance).find(isInside) ?? null;
}

const A_YEAR = 366;
/** Days within which a story goes on without naming the year again. */
const SOON_AFTER = 270;

function continueFrom(instance: Instance, anchor: Period | null): Period | null {
  if (anchor === null || !isFine(anchor)) return null;
  const { year } = toYmd(anchor.first);
  const follows = (period: Period | null): boolean =>
    period !== null && period.first >= anchor.first && period.first - anchor.last < SOON_AFTER;
  return [year, year + 1].map(instance).find(follows) ?? null;
}

const isFine = ({ granularity }: Period): boolean => granularity === 'day' || granularity === 'month';

/** The instance nearest to the publication date on the side the tense says. */
export function nearest(instance: Instance, published: number, tense: Tense): Period | null {
  const behind = latest(instance, published, (period) => hasBegun(period, published, tense));
  const ahead = earliest(instance, published, (period) => isAhead(period, published, tense));
  const near = clearlyNearer(behind, ahead, published, tense);
  if (near !== null) return near;
  if (tense === 'past') return behind ?? ahead;
  if (tense === 'either') return isNearer(ahead, behind, published) ? ahead : (behind ?? ahead);
  if (tense === 'future') return ahead ?? behind;
  return isSoon(behind, ahead, published) ? ahead : (behind ?? ahead);
}

/** Told in the past, a long stretch that goes on is not the one that is meant. */
const isAhead = (period: Period, published: number, tense: Tense): boolean =>
  period.last >= published && (period.first > published || hasBegun(period, published, tense));

/** Days that a quarter has at most. */
const A_QUARTER = 92;

/** Told in the past, a stretch longer than a quarter is one that is mostly over. */
function hasBegun({ first, last }: Period, published: number, tense: Tense): boolean {
  const isLong = tense === 'past' && last - first > A_QUARTER;
  return isLong ? first + ((last - first) * 2) / 3 <= published : first <= published;
}

/**
 * A quarter or half is the nearest one unless both are about as near: "expects to report third-quarter profit" in
 * November means the one just over, "announced cuts for the fourth quarter" in August the coming one. A past tense needs
 * more to be overruled.
 */
function clearlyNearer(behind: Period | null, ahead: Period | null, published: number, tense: Tense): Period | null {
  if (behind === null || ahead === null || (behind.granularity !== 'quarter' && behind.granularity !== 'half'))
    return null;
  const [back, on] = [Math.max(0, published - behind.last), Math.max(0, ahead.first - published)];
  if (back * 2 <= on) return behind;
  return on * (tense === 'past' ? 4 : 2) <= back ? ahead : null;
}

const isNearer = (ahead: Period | null, behind: Period | null, published: number): boolean =>
  ahead !== null && (behind === null || ahead.first - published < published - behind.last);

/** Without a verb a date soon to come is the coming one: nobody names a day of eleven months ago without its year. */
const isSoon = (behind: Period | null, ahead: Period | null, published: number): boolean =>
  ahead !== null &&
  ahead.first > published &&
  ahead.first - published <= SOON &&
  behind !== null &&
  published - behind.last > 240;

/** The latest instance that fulfils a condition. */
export function latest(instance: Instance, published: number, holds: (period: Period) => boolean): Period | null {
  const { year } = toYmd(published);
  for (let at = year + 1; at >= year - REACH; at -= 1) {
    const period = instance(at);
    if (period !== null && holds(period)) return period;
  }
  return null;
}

/** The earliest instance that fulfils a condition. */
export function earliest(instance: Instance, published: number, holds: (period: Period) => boolean): Period | null {
  const { year } = toYmd(published);
  for (let at = year - 1; at <= year + REACH; at += 1) {
    const period = instance(at);
    if (period !== null && holds(period)) return period;
  }
  return null;
}

const WHOLE: readonly ImpliedPart[] = ['year', 'month', 'day'];

/** The weekday nearest to the publication date: not after it, or not before it where the sentence is about the future. */
export function nearestWeekday(weekday: number, published: number, tense: Tense): Period {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = tense === 'future' ? published + ((7 - back) % 7) : published - back;
  return { ...toDayPeriod(day), implied: WHOLE };
}

/** The weekend that has begun last, or the coming one where the sentence is about the future. */
export function nearestWeekend(published: number, tense: Tense): Period {
  const isBegun = weekdayOf(published) >= 5;
  const by = isBegun || tense === 'future' ? 0 : -7;
  return { ...toWeekend(published + by), implied: WHOLE };
}
