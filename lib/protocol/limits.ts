/**
 * The most that a message may carry. Web pages are written by strangers, and `storage.session` holds 10 MB for all tabs
 * together; each number is some ten times what a long newspaper feature needs.
 */
export const LIMITS = {
  /** UTF-16 code units of an article. `lib/article` ends a text at 400,000, and at the block that crosses that. */
  articleText: 500_000,
  blocks: 20_000,
  /** Title, byline, site. */
  line: 2_000,
  /** The longest address a server commonly accepts is 8,000. */
  url: 8_192,
  id: 200,
  hosts: 2_000,
} as const;
