import { pad, toCalendarDay } from './calendar-day';
import { parseStamp } from './parse-stamp';

/** A point in time as a page's metadata gives it. */
export interface Published {
  /** `YYYY-MM-DD` on the calendar of `offset`, or of the unknown place where that is null. */
  readonly day: string;
  /** `hh:mm:ss`, or null where only the day is given. */
  readonly time: string | null;
  /** `+09:00`; null where none is given. "Z" is `+00:00`. */
  readonly offset: string | null;
}

/** ISO 8601, also as sloppy templates write it: "2023-04-18 15:47", "20230418T154700+0900", "2023/04/18". */
const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})-(?<day>\d{1,2})|\/(?<month2>\d{1,2})\/(?<day2>\d{1,2})|(?<month3>\d{2})(?<day3>\d{2}))(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|JST|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;

/** RFC 5322, as feeds and older systems write it: "Tue, 18 Apr 2023 06:47:00 GMT". */
const RFC =
  /^(?:[a-z]{3},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>Z|UTC|GMT|JST|[+-]\d{4})?$/iu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a machine's date: ISO 8601 and its sloppy forms, RFC 5322, Unix seconds or milliseconds, else a printed stamp.
 *
 * `null` for anything that is no sound date: template leftovers ("{{date}}"), days that do not exist, years outside
 * 1800–2100, and the first day of 1970 or of year 1, which stand for "unset".
 */
export function parsePublished(value: string): Published | null {
  const written = value.trim();
  if (written.length === 0 || written.length > 60) return null;
  const published = readIso(written) ?? readEpoch(written) ?? readPrinted(written);
  return published === null || published.day === '1970-01-01' ? null : published;
}

function readIso(written: string): Published | null {
  const groups = (ISO.exec(written) ?? RFC.exec(written))?.groups;
  if (groups === undefined) return null;
  const month = groups.month ?? groups.month2 ?? groups.month3 ?? '';
  const monthNumber = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const day = toCalendarDay(Number(groups.year), monthNumber, Number(groups.day ?? groups.day2 ?? groups.day3));
  if (day === null) return null;
  const time = toTime(groups.hour, groups.minute, groups.second);
  return { day, time, offset: time === null ? null : toOffset(groups.zone) };
}

function toTime(hour: string | undefined, minute: string | undefined, second = '0'): string | null {
  if (hour === undefined || minute === undefined) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${pad(Number(hour))}:${pad(Number(minute))}:${pad(Number(second))}`;
}

function toOffset(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return '+00:00';
  if (/^JST$/iu.test(zone)) return '+09:00';
  const digits = zone.replace(/\D/gu, '').padEnd(4, '0');
  return Number(digits.slice(0, 2)) > 14 ? null : `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Unix time: ten digits are seconds, thirteen milliseconds; both from 2001 on. */
function readEpoch(written: string): Published | null {
  if (!/^1\d{9}(?:\d{3})?$/u.test(written)) return null;
  return fromInstant(Number(written.padEnd(13, '0')), '+00:00');
}

function readPrinted(written: string): Published | null {
  const stamp = parseStamp(written)?.published;
  return stamp === undefined ? null : readIso(stamp);
}

/** Minutes east of Greenwich: "+09:00" → 540. */
function toMinutes(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function fromInstant(instantMs: number, offset: string): Published {
  const local = new Date(instantMs + toMinutes(offset) * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 19), offset };
}

/**
 * The same instant on the clock of another place: 2023-04-17T16:00 UTC at "+09:00" → 2023-04-18T01:00. What has no time
 * or no offset stays as it is.
 */
export function toOffsetOf(published: Published, offset: string): Published {
  if (published.time === null || published.offset === null) return published;
  const instantMs = Date.parse(`${published.day}T${published.time}${published.offset}`);
  return Number.isNaN(instantMs) ? published : fromInstant(instantMs, offset);
}

/** As `Article.published` holds it: with time and offset, or the day alone where either is unknown. */
export const formatPublished = ({ day, time, offset }: Published): string =>
  time === null || offset === null ? day : `${day}T${time}${offset}`;
