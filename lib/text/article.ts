import type { Span } from './span';

/**
 * What a block of an article is. `stamp` is a publication or update stamp; `outside` is text of a plain-text input that
 * belongs to its page and not to the article (rankings, related stories). Neither holds mentions.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table-cell'
  | 'subheading'
  | 'stamp'
  | 'outside';

/** A stretch of the article that no mention may leave. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * An article as the pipeline takes it. `text` is the only coordinate system: every offset in the program is a UTF-16
 * index into it.
 */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** The publication's name, e.g. "The Japan News". */
  readonly site: string | null;
  /**
   * When the article appeared, as precise as known: `2023-04-18` or `2023-04-18T15:47:00+09:00`. A date-time keeps the
   * offset of the place of publication, so that its first ten characters are the date on that newspaper's calendar.
   */
  readonly published: string | null;
  /** BCP 47 primary subtag: "en", "ja", another, or "und" where unknown. */
  readonly lang: string;
  readonly text: string;
  /** Sorted, disjoint; together they cover every character that can be part of a mention. */
  readonly blocks: readonly Block[];
}
