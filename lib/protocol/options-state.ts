/** A site of the built-in list. */
export interface ListedSite {
  readonly host: string;
  readonly name: string;
  /** Whether the browser lets us read it: both let the reader take that back, and Firefox may withhold it. */
  readonly hasAccess: boolean;
}

/** The sites that Denchu reads unasked, as far as the browser lets it. */
export interface SiteAccess {
  /** All of the list, in order of their hosts. */
  readonly listed: readonly ListedSite[];
  /** Hosts of those that the reader added, sorted. */
  readonly added: readonly string[];
}

/**
 * One kind of thing that is kept on this computer. `settings`: what the options hold · `pages`: articles of open tabs, in the
 * browser's memory only · `notes`: a copy of the last good notes · `other`: everything else in the extension's storage.
 */
export interface KeptItem {
  readonly kind: 'settings' | 'pages' | 'notes' | 'other';
  /** How many there are: tabs with an article, copies, entries. */
  readonly count: number;
  /** UTF-8 bytes as text; what the browser's own store adds is not counted. */
  readonly bytes: number;
}
