import { toCsv, toJsonLd, toMarkdown, toStory, toStudyList, toTable } from '../export';
import type { Annotations } from '../nlp';
import { describeError } from './describe-error';
import type { Format } from './parse-arguments';
import { readDocument } from './read-document';
import type { Run } from './run';

/**
 * Annotates files one after another and writes each as soon as it is done. A file that cannot be read is named on
 * standard error and the others go on. Resolves to whether every file could be read.
 */
export async function annotateFiles(run: Run, format: Format): Promise<boolean> {
  const { files } = run.request;
  const frame = toFrame(format, files.length > 1);
  let written = 0;
  let isAllRead = true;
  let isOpen = await run.output.write(frame.before);
  for (const file of isOpen ? files : []) {
    const annotations = await annotateFile(file, run);
    isAllRead &&= annotations !== null;
    if (annotations === null) continue;
    const place = { file, isFirst: written === 0, isAlone: files.length === 1 };
    const text = run.stopwatch.time(
      'write',
      () => `${place.isFirst ? '' : frame.between}${write(format, annotations, place, run)}`,
    );
    isOpen = await run.output.write(text);
    if (!isOpen) break;
    written += 1;
  }
  if (isOpen) await run.output.write(frame.after);
  return isAllRead;
}

/** `null`, and a word on standard error, where there is nothing to annotate. */
async function annotateFile(file: string, { annotate, request, stopwatch, warn }: Run): Promise<Annotations | null> {
  const read = await stopwatch.timeAsync('extract', () => readDocument(file, request));
  const name = file === '-' ? 'standard input' : file;
  if (!read.ok) {
    warn(`${name}: ${read.error}`);
    return null;
  }
  try {
    return annotate(read.article);
  } catch (error) {
    warn(`${name}: ${describeError(error)}`);
    return null;
  }
}

/** What stands around and between the documents of an output. */
interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const FRAMELESS: Frame = { before: '', between: '', after: '' };

/** Several documents are one JSON list; as text they are parted by a blank line. */
function toFrame(format: Format, isList: boolean): Frame {
  switch (format) {
    case 'json':
    case 'jsonld':
      return isList ? { before: '[\n', between: ',\n', after: '\n]\n' } : FRAMELESS;
    case 'markdown':
    case 'story':
    case 'table':
      return { ...FRAMELESS, between: '\n' };
    case 'csv':
    case 'study':
      return FRAMELESS;
  }
}

interface Place {
  readonly file: string;
  readonly isFirst: boolean;
  /** The only file: its answer stands by itself. */
  readonly isAlone: boolean;
}

function write(format: Format, annotations: Annotations, { file, isAlone, isFirst }: Place, { notes }: Run): string {
  const address = annotations.article.url ?? (file === '-' ? undefined : encodeURI(file));
  const end = isAlone ? '\n' : '';
  const lang = annotations.article.lang === 'ja' ? 'ja' : 'en';
  switch (format) {
    case 'json':
      return JSON.stringify(isAlone ? annotations : { file, ...annotations }, null, 2) + end;
    case 'jsonld':
      return JSON.stringify(toJsonLd(annotations, { notes, ...(address && { source: address }) }), null, 2) + end;
    case 'csv':
      return toCsv(annotations, { document: annotations.article.url ?? file, hasHeader: isFirst });
    case 'markdown':
      return toMarkdown(annotations, { notes, lang });
    case 'story':
      return toStory(annotations, { notes, lang });
    case 'study':
      return toStudyList(annotations, { notes, lang, hasHeader: isFirst });
    case 'table':
      return `${isAlone ? '' : `${file}\n`}${toTable(annotations)}`;
  }
}
