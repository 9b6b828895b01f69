/** Years a publication date may have: newspapers have their archives online from the nineteenth century on. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/**
 * `YYYY-MM-DD` of a day that exists on the Gregorian calendar; `null` for "February 30" and for years outside 1800–2100.
 * `month` counts from 1.
 */
export function toCalendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Two digits, as ISO 8601 writes months, days, hours and minutes. */
export const pad = (value: number): string => String(value).padStart(2, '0');
