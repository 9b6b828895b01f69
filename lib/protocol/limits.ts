/**
 * The most that a message may carry. Web pages are written by strangers, and `storage.session` holds 10 MB for all tabs
 * together; each number is some ten times what a long newspaper feature needs.
 */
export const LIMITS = {
  /** UTF-16 code units of an article. The longest report in the trade press runs to some 60,000. */
  articleText: 400_000,
  blocks: 20_000,
  /** Title, byline, site. */
  line: 2_000,
  /** The longest address a server commonly accepts is 8,000. */
  url: 8_192,
  id: 200,
  hosts: 2_000,
} as const;
