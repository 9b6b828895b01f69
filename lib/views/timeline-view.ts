import type { EntityType } from '../nlp';
import type { Bilingual, DayRange, Lane } from '../notes';

/** A stretch of time as a row or a point is placed: both days inclusive, `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** One row of the drawing, with its name in both languages. */
export interface TimelineLane {
  readonly lane: Lane;
  readonly name: Bilingual;
  /** How many events lie in it. */
  readonly count: number;
}

/** A note's place in time. */
export interface TimelineEvent {
  /** The note's id. */
  readonly id: string;
  readonly kind: EntityType;
  readonly lane: Lane;
  /** What the press calls it. */
  readonly name: Bilingual;
  /** The date or dates in full: "17 April 2023 to 12 May 2023". */
  readonly date: Bilingual;
  /** The beginning alone, for a narrow column: "17 Apr 2023". */
  readonly brief: Bilingual;
  /** When it began: the day, or the days among which that day lies. */
  readonly start: DayRange;
  /** When it ended, likewise; null for what has no length or no known end. */
  readonly end: DayRange | null;
  /** How much it matters beside the others, larger for more; never the same for two events. For choosing what has room. */
  readonly weight: number;
  /** Whether the article names it, or states its date. */
  readonly inArticle: boolean;
}

/** What a comparison with the notes says of a date of the article. */
export type DateVerdict = 'agrees' | 'differs';

/** A date that the article states. */
export interface ArticleDate {
  /** The entity's id. */
  readonly entityId: string;
  readonly days: Days;
  /** Whether it is a day or a month: longer stretches have no one place on an axis. */
  readonly isPoint: boolean;
  /** Written out: "12 May 2023". */
  readonly date: Bilingual;
  readonly brief: Bilingual;
  /** The article's own words at its first mention, in the article's language. */
  readonly words: string;
  /** Where the first mention starts, for going there; and how many there are. */
  readonly start: number;
  readonly mentions: number;
  /** Null where nothing was compared. */
  readonly verdict: DateVerdict | null;
  /** What the article says happened then, where that differs from the notes; null else. */
  readonly about: Bilingual | null;
  /** Ids of the events that began or ended then, as far as the article means them. */
  readonly events: readonly string[];
}

/** The article whose dates are drawn. */
export interface TimelineArticle {
  readonly title: string | null;
  readonly lang: string;
  /** `YYYY-MM-DD`, or null where the page does not say. */
  readonly published: string | null;
  /** The same, written for reading. */
  readonly publishedOn: { readonly date: Bilingual; readonly brief: Bilingual } | null;
  /** By first day. */
  readonly dates: readonly ArticleDate[];
}

/** The reform in time, with an article's dates where there is one. */
export interface TimelineView {
  /** First and last day of the axis: whole years that hold every event and every date of the article. */
  readonly days: Days;
  /** Days at which the scale widens; between the first and the last. */
  readonly breaks: readonly string[];
  /** All five, in the order of the drawing, also those without an event. */
  readonly lanes: readonly TimelineLane[];
  /** By first day, the longer first. */
  readonly events: readonly TimelineEvent[];
  readonly article: TimelineArticle | null;
}
