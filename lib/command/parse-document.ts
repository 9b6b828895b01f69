import { formatPublished, parsePublished } from '../text';
import type { Origin } from './read-document';

/** A document's name in its stream, as the stream has it; `null` where it has none. */
export type DocumentId = string | number | null;

/** A line of `--jsonl` as a document, or why it is none. */
export type ParsedDocument =
  | {
      readonly ok: true;
      readonly id: DocumentId;
      readonly content: string;
      readonly isHtml: boolean;
      readonly origin: Origin;
    }
  | { readonly ok: false; readonly id: DocumentId; readonly error: string };

/**
 * Reads `{"id"?, "url"?, "lang"?, "published"?, "title"?, "text" | "html"}`; other members are ignored, `null` and ""
 * count as absent. Never throws. What the line leaves out is taken from `fallback`.
 */
export function parseDocument(line: string, fallback: Origin): ParsedDocument {
  const value = parseJson(line);
  if (typeof value === 'string') return { ok: false, id: null, error: value };
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  const error = findError(value);
  if (error !== null) return { ok: false, id, error };
  const isHtml = typeof value.html === 'string';
  return { ok: true, id, isHtml, content: String(value.html ?? value.text), origin: toOrigin(value, fallback) };
}

type Members = Readonly<Record<string, unknown>>;

/** The line's object, or what is wrong with it. */
function parseJson(line: string): Members | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return 'the line is no JSON object';
  } catch (error) {
    return `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const STRINGS = ['url', 'lang', 'published', 'title', 'text', 'html'] as const;

function findError(value: Members): string | null {
  const wrong = STRINGS.find(
    (name) => value[name] !== undefined && value[name] !== null && typeof value[name] !== 'string',
  );
  if (wrong !== undefined) return `"${wrong}" is no text`;
  const contents = ['text', 'html'].filter((name) => typeof value[name] === 'string');
  if (contents.length !== 1)
    return contents.length === 0 ? 'neither "text" nor "html" is given' : 'both "text" and "html" are given';
  const published = read(value, 'published');
  if (published !== null && parsePublished(published) === null) return `"published" is no date: ${published}`;
  return null;
}

function toOrigin(value: Members, fallback: Origin): Origin {
  const published = parsePublished(read(value, 'published') ?? '');
  return {
    url: read(value, 'url'),
    title: read(value, 'title'),
    lang: read(value, 'lang') ?? fallback.lang ?? null,
    published: published === null ? (fallback.published ?? null) : formatPublished(published),
  };
}

/** `null` where the member is absent or blank. */
function read(value: Members, name: (typeof STRINGS)[number]): string | null {
  const member = value[name];
  return typeof member === 'string' && member.trim() !== '' ? member : null;
}
