import { parseArgs } from 'node:util';
import { formatPublished, parsePublished } from '../text';

export const FORMATS = ['table', 'json', 'markdown', 'csv', 'jsonld', 'story', 'study'] as const;
export type Format = (typeof FORMATS)[number];

/** What `annotate` was asked to do. */
export interface Request {
  /** Paths, or "-" for standard input; at least one. */
  readonly files: readonly string[];
  readonly isJsonl: boolean;
  /** `null`: a table on a terminal, JSON elsewhere. */
  readonly format: Format | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** `null`: the built-in one. */
  readonly pack: string | null;
  readonly hasTimings: boolean;
}

/** The request, or why the arguments are none. */
export type ParsedArguments =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly error: string; readonly isHelp?: boolean };

const OPTIONS = {
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  published: { type: 'string' },
  lang: { type: 'string' },
  pack: { type: 'string' },
  timings: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command's arguments. Never throws. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help === true) return { ok: false, error: '', isHelp: true };
    return toRequest(positionals, values);
  } catch (error) {
    // Node's own words: "Unknown option '--foo'. To specify …"; the first sentence says it.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: message.split('. ')[0] ?? message };
  }
}

interface Values {
  readonly jsonl?: boolean | undefined;
  readonly format?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly pack?: string | undefined;
  readonly timings?: boolean | undefined;
}

function toRequest(positionals: readonly string[], values: Values): ParsedArguments {
  const isJsonl = values.jsonl === true;
  const files = isJsonl && positionals.length === 0 ? ['-'] : positionals;
  const format = FORMATS.find((name) => name === values.format) ?? null;
  const published = values.published === undefined ? null : parsePublished(values.published);
  const error = findError(values, { isJsonl, files, format, isDated: published !== null });
  if (error !== null) return { ok: false, error };
  return {
    ok: true,
    request: {
      files,
      isJsonl,
      format,
      published: published === null ? null : formatPublished(published),
      lang: values.lang ?? null,
      pack: values.pack ?? null,
      hasTimings: values.timings === true,
    },
  };
}

/** What the values were taken for. */
interface Draft {
  readonly isJsonl: boolean;
  readonly files: readonly string[];
  readonly format: Format | null;
  readonly isDated: boolean;
}

function findError(values: Values, { files, format, isDated, isJsonl }: Draft): string | null {
  const { lang, published } = values;
  if (files.length === 0) return 'no file given; - is standard input';
  if (files.filter((file) => file === '-').length > 1) return 'standard input can be read only once';
  if (values.format !== undefined && format === null) return `no format "${values.format}": ${FORMATS.join(', ')}`;
  if (isJsonl && format !== null && format !== 'json' && format !== 'jsonld')
    return `--jsonl writes one line a document, which ${format} cannot be`;
  if (published !== undefined && !isDated) return `--published is no ISO date or date-time: "${published}"`;
  return lang === undefined || lang === 'en' || lang === 'ja' ? null : `--lang is en or ja, not "${lang}"`;
}

export const USAGE = `usage: npm run --silent annotate -- [options] FILE... | -

Finds the companies, ministries, dates, figures and terms of news articles and links them to the notes.

  FILE         .html is extracted as the extension would; anything else is plain text; - is standard input
  --jsonl      each input line is a document {"id"?, "url"?, "lang"?, "published"?, "title"?, "text" | "html"};
               each output line is its annotations, or {"id", "line", "error"}. Reads standard input if no FILE is given
  --format     table (default on a terminal) | json | markdown | csv | jsonld | story | study
               story: names, values and sources to paste; study: cards for Anki
  --published  ISO date or date-time the article appeared; else taken from the page or the dateline
  --lang       en | ja; else detected
  --pack       directory or file of the notes pack; else the built-in one
  --timings    milliseconds by stage and words per second, on standard error

exit status: 0 done, 1 some input failed, 2 unusable arguments
`;
