/** How a page's annotations leave the extension, in the order in which menus offer them: for a story, to learn, for machines. */
export const PAGE_FORMATS = ['story', 'markdown', 'study', 'csv', 'json', 'jsonld'] as const;

/**
 * A form of export.
 *
 * - `story`: names, values and sources to paste into a story file · `markdown`: a summary by kind
 * - `study`: cards for Anki · `csv`: a row a mention
 * - `json`: the pipeline's own answer · `jsonld`: W3C Web Annotations
 */
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** What a format is as a file. */
export interface FileKind {
  /** The end of the file's name, with what tells two formats of one kind apart: `-story.md`. */
  readonly ending: string;
  /** Its media type; all are UTF-8. */
  readonly type: string;
}

/** Each format as a file. Media types: RFC 7763 (Markdown), RFC 4180 (CSV), the JSON-LD Recommendation, IANA's list. */
export const FILE_KINDS: Readonly<Record<PageFormat, FileKind>> = {
  story: { ending: '-story.md', type: 'text/markdown' },
  markdown: { ending: '.md', type: 'text/markdown' },
  study: { ending: '-study.tsv', type: 'text/tab-separated-values' },
  csv: { ending: '.csv', type: 'text/csv' },
  json: { ending: '.json', type: 'application/json' },
  jsonld: { ending: '.jsonld', type: 'application/ld+json' },
};
