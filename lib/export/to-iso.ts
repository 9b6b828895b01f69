/** A date of the notes in ISO 8601: `2016-04` stays; a Japanese fiscal year, `FY2024`, is `2024-04-01/2025-03-31`. */
export function toIso(date: string): string {
  const year = /^FY(\d{4})$/u.exec(date)?.[1];
  return year === undefined ? date : `${year}-04-01/${Number(year) + 1}-03-31`;
}
