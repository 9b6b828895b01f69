import { MONTH_NAMES } from '../../text';
import type { DateValue } from '../types';

/** A date's entity name in English, as precise as its value: `"17 April 2023"`, `"April 2020"`, `"fiscal 2023"`, `"2020 Q3"`. */
export function nameDate({ iso, end, granularity, approximate }: DateValue): string {
  const name = granularity === 'fiscal-year' ? `fiscal ${iso.slice(0, 4)}` : nameInterval(iso, end);
  return approximate ? `about ${name}` : name;
}

const nameInterval = (iso: string, end: string | null): string =>
  end === null || end === iso ? nameDay(iso) : `${nameDay(iso)} to ${nameDay(end)}`;

function nameDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(iso);
  const month = MONTH_NAMES[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return iso.replace('-', ' ');
  const [, year = '', , day] = match;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}
