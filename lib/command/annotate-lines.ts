import { createReadStream } from 'node:fs';
import { toJsonLd } from '../export';
import type { Annotations } from '../nlp';
import { toArticleFromText } from '../text';
import { describeError } from './describe-error';
import { type DocumentId, parseDocument } from './parse-document';
import { type ReadDocument, readHtml } from './read-document';
import { type Line, readLines } from './read-lines';
import type { Run } from './run';

/**
 * Annotates streams of documents, one a line, in order. Writes one line a document: its annotations with its id, or
 * `{"id", "line", "error"}`, and goes on. Holds one document at a time and reads no faster than its output is read.
 * Resolves to whether every line could be read.
 */
export async function annotateLines(run: Run): Promise<boolean> {
  let isAllRead = true;
  for (const file of run.request.files) {
    const outcome = await annotateStream(file, run);
    if (outcome === 'closed') break;
    isAllRead &&= outcome === 'read';
  }
  return isAllRead;
}

/** `closed`: the reader of the output has gone. */
type Outcome = 'read' | 'failed' | 'closed';

async function annotateStream(file: string, run: Run): Promise<Outcome> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  let outcome: Outcome = 'read';
  let number = 0;
  try {
    for await (const line of readLines(stream)) {
      number += 1;
      const answer = await answerLine(line, run);
      if (answer.error !== null) outcome = 'failed';
      if (!(await writeAnswer(answer, number, run))) return 'closed';
    }
  } catch (error) {
    run.warn(`${file}: ${describeError(error)}`);
    return 'failed';
  }
  return outcome;
}

type Answer =
  | { readonly id: DocumentId; readonly annotations: Annotations; readonly error: null }
  | { readonly id: DocumentId; readonly error: string };

async function answerLine(line: Line, { annotate, request, stopwatch }: Run): Promise<Answer> {
  if ('error' in line) return { id: null, error: line.error };
  const document = stopwatch.time('read', () => parseDocument(line.text, request));
  const { id } = document;
  if (!document.ok) return { id, error: document.error };
  try {
    const { content, isHtml, origin } = document;
    const read: ReadDocument = isHtml
      ? await stopwatch.timeAsync('extract', () => readHtml(content, origin))
      : { ok: true, article: stopwatch.time('extract', () => toArticleFromText(content, origin)) };
    return read.ok ? { id, annotations: annotate(read.article), error: null } : { id, error: `the page ${read.error}` };
  } catch (error) {
    return { id, error: describeError(error) };
  }
}

function writeAnswer(answer: Answer, line: number, { notes, output, request, stopwatch }: Run): Promise<boolean> {
  const { error, id } = answer;
  if (error !== null) return output.write(`${JSON.stringify({ id, line, error })}\n`);
  const { annotations } = answer;
  const text = stopwatch.time('write', () =>
    JSON.stringify(
      request.format === 'jsonld' ? toJsonLd(annotations, { notes, ...toLinkedId(id) }) : { id, ...annotations },
    ),
  );
  return output.write(`${text}\n`);
}

/** In linked data an id is an IRI; the document's own is one relative to the stream. */
const toLinkedId = (id: DocumentId): { readonly id?: string } =>
  id === null || id === '' ? {} : { id: encodeURI(String(id)) };
