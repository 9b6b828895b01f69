import type { Annotations } from '../nlp';
import type { Notes } from '../notes';
import { FILE_KINDS, type PageFormat } from './formats';
import type { ExportLanguage } from './headings';
import { toJsonLd } from './json-ld/to-json-ld';
import { toCsv } from './to-csv';
import { toFileName } from './to-file-name';
import { toMarkdown } from './to-markdown';
import { toStory } from './to-story';
import { toStudyList } from './to-study-list';

/** What an export needs besides the annotations. */
export interface ExportOptions {
  readonly notes: Notes;
  /** The language of headings, roles and statements. */
  readonly lang: ExportLanguage;
  /** When the export is made: an ISO date-time with its zone. Its day names the file of an undated article. */
  readonly created: string;
  /** The software's name and version. */
  readonly software: string;
}

/** A page's annotations as a file. */
export interface PageExport {
  /** The file's name, safe on every system. */
  readonly name: string;
  /** Its media type; the text is UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** The annotations in one format, ready to be copied or saved. Pure: the same arguments give the same file. */
export function toExport(annotations: Annotations, format: PageFormat, options: ExportOptions): PageExport {
  const { ending, type } = FILE_KINDS[format];
  const { published, site, title } = annotations.article;
  const date = published ?? options.created.slice(0, 10);
  return { name: toFileName({ date, site, title }, ending), type, text: write(annotations, format, options) };
}

function write(annotations: Annotations, format: PageFormat, options: ExportOptions): string {
  switch (format) {
    case 'story':
      return toStory(annotations, options);
    case 'markdown':
      return toMarkdown(annotations, options);
    case 'study':
      return toStudyList(annotations, options);
    case 'csv':
      return toCsv(annotations);
    case 'json':
      return `${JSON.stringify(annotations, null, 2)}\n`;
    case 'jsonld':
      return `${JSON.stringify(toJsonLd(annotations, options), null, 1)}\n`;
  }
}
