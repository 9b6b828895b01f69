import type { Bilingual } from '../../lib/notes';
import type { ArticleDate } from '../../lib/views';

/** Dates of the article that share a label, because their own would lie on one another. */
export interface DateGroup {
  readonly dates: readonly ArticleDate[];
  readonly label: string;
  /** Where the label begins, in pixels from the left of the plot; it lies inside the plot as far as it can. */
  readonly x: number;
  readonly width: number;
}

/** What the labels are made with. */
export interface Labelling {
  readonly width: number;
  readonly language: keyof Bilingual;
  readonly toX: (date: ArticleDate) => number;
  readonly measure: (label: string) => number;
  /** A label for many dates: "7 dates". */
  readonly count: (count: number) => string;
}

/** More than this are counted, not named. */
const MOST_NAMED = 3;
const BETWEEN = 12;

/** The labels over the drawing, from left to right, none on another. `dates` by first day. */
export function groupDates(dates: readonly ArticleDate[], labelling: Labelling): readonly DateGroup[] {
  let groups = dates.map((date) => toGroup([date], labelling));
  for (;;) {
    const at = groups.findIndex((group, index) => collides(groups[index - 1], group));
    const [before, here] = [groups[at - 1], groups[at]];
    if (before === undefined || here === undefined) return groups;
    groups = groups.toSpliced(at - 1, 2, toGroup([...before.dates, ...here.dates], labelling));
  }
}

const collides = (before: DateGroup | undefined, group: DateGroup): boolean =>
  before !== undefined && before.x + before.width + BETWEEN > group.x;

function toGroup(dates: readonly ArticleDate[], { width: plot, language, toX, measure, count }: Labelling): DateGroup {
  const label =
    dates.length > MOST_NAMED
      ? count(dates.length)
      : nameDates(
          dates.map(({ date }) => date[language]),
          language,
        );
  const width = measure(label);
  const places = dates.map(toX);
  const middle = (Math.min(...places) + Math.max(...places)) / 2;
  return { dates, label, width, x: Math.max(0, Math.min(middle - width / 2, plot - width)) };
}

/** "31 March 2023", "17 April 2023" → "31 March, 17 April 2023": a year that the next date shares is said once. */
function nameDates(names: readonly string[], language: keyof Bilingual): string {
  if (language === 'ja') {
    return names
      .map((name, at) => (yearOf(names[at - 1]) === yearOf(name) ? name.replace(/^\d{4}年(?=.)/u, '') : name))
      .join('、');
  }
  return names
    .map((name, at) => (yearOf(names[at + 1]) === yearOf(name) ? name.replace(/ \d{4}$/u, '') : name))
    .join(', ');
}

const yearOf = (name: string | undefined): string | undefined =>
  name?.match(/^\d{4}(?=年.)| \d{4}$/u)?.[0] ?? undefined;
