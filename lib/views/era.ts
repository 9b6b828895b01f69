/**
 * First days of the modern eras, latest first. Meiji is counted from 23 October 1868, the day of its proclamation; the
 * others by the Era Name Act and the ordinances before it (改元の詔書・政令).
 */
const ERAS = [
  ['2019-05-01', '令和'],
  ['1989-01-08', '平成'],
  ['1926-12-25', '昭和'],
  ['1912-07-30', '大正'],
  ['1868-10-23', '明治'],
] as const;

/**
 * A date in its era: `"2023-04-17"` → 令和5年4月17日, `"2019-04"` → 平成31年4月, `"FY2023"` → 令和5年度. A year or month in
 * which the era changed has both names: `"2019"` → 平成31年・令和元年. `null` before Meiji and for quarters.
 */
export function toEra(date: string): string | null {
  const fiscal = /^FY(\d{4})$/u.exec(date)?.[1];
  if (fiscal !== undefined) return withEra(`${fiscal}-04-01`, '度');
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return bothEnds(`${year}-01-01`, `${year}-12-31`, '');
  if (day === undefined) return bothEnds(`${date}-01`, `${date}-28`, `${Number(month)}月`);
  return withEra(date, `${Number(month)}月${Number(day)}日`);
}

function bothEnds(first: string, last: string, rest: string): string | null {
  const [from, until] = [withEra(first, rest), withEra(last, rest)];
  return from === null || from === until ? until : `${from}・${until}`;
}

function withEra(day: string, rest: string): string | null {
  const era = ERAS.find(([start]) => start <= day);
  if (era === undefined) return null;
  const year = Number(day.slice(0, 4)) - Number(era[0].slice(0, 4)) + 1;
  return `${era[1]}${year === 1 ? '元' : year}年${rest}`;
}
