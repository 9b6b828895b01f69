import { pad, toCalendarDay } from './calendar-day';
import {
  ERA_BASE,
  STAMP_DATES,
  STAMP_FILLERS,
  STAMP_LABELS,
  STAMP_TIMES,
  STAMP_ZONE,
  UPDATE_LABEL,
  ZONE_OFFSETS,
} from './stamp-forms';

/** Longer than any stamp, even one that prints publication and update with weekday and zone. */
const MAX_LENGTH = 140;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a printed stamp says. */
export interface Stamp {
  /** `2023-04-18T15:47:00+09:00`, or `2023-04-18` where the stamp gives no time or no zone for it. */
  readonly published: string;
  /** Whether a clock time or a label ("Published") shows that a publishing system printed it; else it is a bare date. */
  readonly labelled: boolean;
}

/** What the reader of a stamp may know besides it. */
export interface StampContext {
  /** The offset of a time printed without a zone, e.g. "+09:00" on a Japanese paper's page; `null` where unknown. */
  readonly offset: string | null;
}

/**
 * Reads a line that is a publication stamp and nothing else: `"15:47 JST, April 18, 2023"` → 2023-04-18T15:47:00+09:00.
 *
 * `null` where any other word is left ("The order came on April 18, 2023"), or no date with its year is there. Of several
 * dates the first that is no update counts. A Japanese time (15時47分) without a zone is Japan's.
 */
export function parseStamp(line: string, context: StampContext = { offset: null }): Stamp | null {
  if (line.length > MAX_LENGTH || !/\p{Nd}/u.test(line)) return null;
  const parts = toParts(line.normalize('NFKC'));
  const stamps = parts.map((part) => readPart(part, context));
  if (stamps.length === 0 || stamps.some((stamp) => stamp === null)) return null;
  const first = parts.findIndex((part) => !UPDATE_LABEL.test(part));
  const published = stamps[Math.max(0, first)]?.published;
  return published === undefined ? null : { published, labelled: stamps.some((stamp) => stamp?.labelled) };
}

/** Where a second stamp begins: at its label after a digit, or after the first's trailing Japanese label. */
const SECOND_STAMP =
  /[|｜]|(?<=\d\D{0,20})(?<![A-Za-z(])(?=\(?(?:last\s+)?(?:updated|modified|revised|published))|(?<=公開|掲載|配信)\s+(?=\d{4})|(?<=\d\D{1,3})\s+(?=更新)/iu;

/** A line with two stamps cut before the second's label or after the first's; a line with one as it is. */
function toParts(line: string): string[] {
  const pieces = line.split(SECOND_STAMP).filter((piece) => piece.trim() !== '');
  return pieces.every((piece) => /\d/u.test(piece)) ? pieces : [line];
}

function readPart(part: string, context: StampContext): Stamp | null {
  const date = firstMatch(part, STAMP_DATES);
  const day = date === null ? null : toDay(date);
  if (date === null || day === null) return null;
  const withoutDate = cutOut(part, date);
  const time = firstMatch(withoutDate, STAMP_TIMES);
  const withoutTime = time === null ? withoutDate : cutOut(withoutDate, time);
  const zone = STAMP_ZONE.exec(withoutTime);
  const withoutZone = zone === null ? withoutTime : cutOut(withoutTime, zone);
  const unlabelled = withoutZone.replace(STAMP_LABELS, ' ');
  if (unlabelled.replace(STAMP_FILLERS, '') !== '') return null;
  const labelled = time !== null || unlabelled !== withoutZone;
  const offset = zone === null ? impliedOffset(time, context) : toOffset(zone);
  return { published: time === null ? day : toDateTime(day, time, offset), labelled };
}

function firstMatch(text: string, forms: readonly RegExp[]): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return match;
  }
  return null;
}

const cutOut = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

function toDay(match: RegExpExecArray): string | null {
  const { era, year = '', month = '', day = '' } = match.groups ?? {};
  const yearNumber = year === '元' ? 1 : Number(year);
  const base = era === undefined ? 0 : (ERA_BASE[era] ?? 0);
  const monthNumber = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return toCalendarDay(base + yearNumber, monthNumber, Number(day));
}

/** The day alone where the clock reads no real time or its zone is unknown. */
function toDateTime(day: string, time: RegExpExecArray, offset: string | null): string {
  const { hour = '', minute = '0', half = '' } = time.groups ?? {};
  const isAfternoon = /^p|午後/iu.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (offset === null || hours > 23 || Number(minute) > 59) return day;
  return `${day}T${pad(hours)}:${pad(Number(minute))}:00${offset}`;
}

const impliedOffset = (time: RegExpExecArray | null, { offset }: StampContext): string | null =>
  time !== null && /時/u.test(time[0]) ? '+09:00' : offset;

function toOffset(zone: RegExpExecArray): string | null {
  const { name, sign = '+', hours = '0', minutes = '0' } = zone.groups ?? {};
  if (name !== undefined) return ZONE_OFFSETS[name] ?? null;
  return Number(hours) > 14 ? null : `${sign}${pad(Number(hours))}:${pad(Number(minutes))}`;
}

/** Dates with their year where a dateline has them: "TOKYO, April 18, 2023 (Kyodo)", "（2023年4月18日）" at the end. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,40}[,，]\s*(?<date>[^()（）—–]{6,30}\d{4})\s*(?:[(（]|[—–]|--|-\s))|^[[(【［（](?<bracketed>[^\])】］）]{8,30})[\])】］）]/u;

/**
 * The day a paragraph's dateline gives, `YYYY-MM-DD`; `null` where it has none or none with a year: "TOKYO, April 18
 * (Kyodo)" is no date on its own.
 */
export function parseDateline(paragraph: string): string | null {
  const match = DATELINE.exec(paragraph.slice(0, 120).normalize('NFKC').trimStart());
  const written = match?.groups?.date ?? match?.groups?.bracketed;
  const date = written === undefined ? null : firstMatch(written, STAMP_DATES);
  return date === null ? null : toDay(date);
}
