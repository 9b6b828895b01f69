/** The forms in which news pages print when a piece appeared. Matched against NFKC-normalised text. */

const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** A date with its year. Groups: `year`, `month`, `day`, and `era` where the year counts within a Japanese era. */
export const STAMP_DATES: readonly RegExp[] = [
  /(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/u,
  /(?<era>令和|平成|昭和)\s?(?<year>元|\d{1,2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/u,
  new RegExp(`${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(?<year>\\d{4})(?!\\d)`, 'iu'),
  /(?<!\d)(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?!\d)/u,
];

/** A clock time. Groups: `hour`, `minute`, and `half` where the clock has twelve hours. */
export const STAMP_TIMES: readonly RegExp[] = [
  /(?<half>午前|午後)\s?(?<hour>\d{1,2})\s?時(?:\s?(?<minute>\d{1,2})\s?分)?/u,
  /(?<hour>\d{1,2})\s?時(?:\s?(?<minute>\d{1,2})\s?分)?/u,
  /(?<!\d)T?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?<half>[ap]\.?\s?m\b\.?)?/iu,
  /(?<!\d)(?<hour>\d{1,2})\s?(?<half>[ap]\.?\s?m\b\.?)/iu,
];

/** Offsets of the zone names that stamps print. "CST", "IST" and "ET" mean several zones and are left out. */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  BST: '+01:00',
  CEST: '+02:00',
  CET: '+01:00',
  EDT: '-04:00',
  EST: '-05:00',
  GMT: '+00:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  PDT: '-07:00',
  PST: '-08:00',
  SGT: '+08:00',
  UTC: '+00:00',
  Z: '+00:00',
  日本時間: '+09:00',
};

/** A zone as a name or as an offset ("+09:00", "UTC+9"). */
export const STAMP_ZONE =
  /(?:\b(?:UTC|GMT)\s?)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)|(?<![A-Za-z])(?<name>BST|CEST|CET|EDT|EST|GMT|HKT|JST|KST|PDT|PST|SGT|UTC|Z|日本時間)(?![A-Za-z])/u;

/** Words before or after the date that say what it is. They make a line a stamp even without a clock time. */
export const STAMP_LABELS =
  /(?:first\s+|originally\s+)?(?:published|posted|issued|released|date|created|uploaded)(?:\s+(?:on|at))?|(?:last\s+)?(?:updated|modified|revised)(?:\s+(?:on|at))?|公開(?:日時|日)?|更新(?:日時|日)?|掲載(?:日時|日)?|配信(?:日時|日)?|投稿(?:日時|日)?|発行(?:日時|日)?|発表日?|作成日?|記事公開日?|最終|付/giu;

/** The label of a later change, which is not when the piece appeared. */
export const UPDATE_LABEL = /updated|modified|revised|更新/iu;

/** What else a stamp may hold and stay one: weekdays, "at", "local time", the paywall's label, and punctuation. */
export const STAMP_FILLERS =
  /有料会員(?:限定|記事)?|会員限定(?:記事)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|[(]?[月火水木金土日](?:曜日?)?[)]|[月火水木金土日]曜日?|\b(?:at|on|local time|japan time|tokyo time|eastern|time|standard|pacific)\b|[\s,.:;|/()[\]「」『』•·・*–—―‐-]+/giu;

/** The year before the first of each era. Source: 元号法 and the accession proclamations (1926-12-25, 1989-01-08, 2019-05-01). */
export const ERA_BASE: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
