import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../text';
import { toArticleFromText } from '../text';
import { decodeHtml, decodePlainText } from './decode-text';
import { describeError } from './describe-error';

/** An article, or why there is none, in words that follow the name of the file. */
export type ReadDocument =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly error: string };

/** What is known of a document beside its text. */
export interface Origin {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly published?: string | null;
}

const HTML_FILES: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);

/** A file's article; "-" is standard input. Never throws. */
export async function readDocument(path: string, origin: Origin): Promise<ReadDocument> {
  try {
    const bytes = path === '-' ? await readAll(process.stdin) : await readFile(path);
    if (bytes.length === 0) return { ok: false, error: 'is empty' };
    const isHtml = path === '-' ? looksLikeHtml(bytes) : HTML_FILES.has(extname(path).toLowerCase());
    const decoded = isHtml ? decodeHtml(bytes) : decodePlainText(bytes);
    if (!decoded.ok) return decoded;
    return isHtml
      ? await readHtml(decoded.text, origin)
      : { ok: true, article: toArticleFromText(decoded.text, origin) };
  } catch (error) {
    return { ok: false, error: describeError(error) };
  }
}

/** A page's article, as the extension would extract it. The parser is loaded at the first page, not before. */
export async function readHtml(html: string, origin: Origin): Promise<ReadDocument> {
  const { extractHtml } = await import('./extract-html');
  return extractHtml(html, origin);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Standard input has no name to tell a page by. */
const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^ï»¿/u, ''),
  );
