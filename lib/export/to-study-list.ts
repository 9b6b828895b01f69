import type { Annotations } from '../nlp';
import type { Note, Notes } from '../notes';
import { type ExportLanguage, HEADINGS } from './headings';

/** How a study list is written. */
export interface StudyOptions {
  readonly notes: Notes;
  /** The language of the backs; fronts have both. @default 'en' */
  readonly lang?: ExportLanguage;
  /** Whether the file's header stands first; a later list of one file has none. @default true */
  readonly hasHeader?: boolean;
}

/** Read by Anki 2.1.54 and later (its manual, "Text Files", "File Headers"); the third column holds the tags. */
const HEADER = ['#separator:tab', '#html:false', '#columns:Front\tBack\tTags', '#tags column:3'] as const;

/**
 * Cards to learn the article's names and terms from, one a note, in order of first mention, as a file that Anki imports:
 * in front the name in English and Japanese, behind it the note's summary with the best source. Every card is one line
 * whatever its texts hold. Only the header where the notes cover nothing.
 */
export function toStudyList({ entities }: Annotations, options: StudyOptions): string {
  return toStudyCards(new Set(entities.flatMap(({ note }) => (note === null ? [] : [note]))), options);
}

/** The same for notes by their ids, in that order; an id that the pack does not have gives no card. */
export function toStudyCards(noteIds: Iterable<string>, options: StudyOptions): string {
  const { hasHeader = true, lang = 'en', notes } = options;
  const cards = [...noteIds].flatMap((id) => {
    const note = notes.note(id);
    return note === null ? [] : [toCard(note, notes, lang).map(toField).join('\t')];
  });
  return [...(hasHeader ? HEADER : []), ...cards].map((line) => `${line}\n`).join('');
}

function toCard(note: Note, notes: Notes, lang: ExportLanguage): readonly string[] {
  const { en, ja } = note.name;
  return [en === ja ? en : `${en} · ${ja}`, `${note.summary[lang]}${toSource(note, notes, lang)}`, toTags(note, notes)];
}

/** The best source of the note's first seen fact. */
function toSource(note: Note, notes: Notes, lang: ExportLanguage): string {
  const fact = note.facts.find(({ seen, sources }) => seen && sources.length > 0);
  const [source] = fact === undefined ? [] : notes.sourcesOf(fact);
  if (source === undefined) return '';
  const { published, publisher, title, url } = source;
  const parts = [publisher, `“${title}”`, ...(published === null ? [] : [published])];
  return ` (${HEADINGS[lang].source}: ${parts.join(', ')}, ${url})`;
}

/** Anki parts tags by spaces and nests them by `::`. */
const toTags = ({ kind, theme }: Note, { pack }: Notes): string =>
  [`denchu::${pack.manifest.id}`, `denchu::${kind}`, `denchu::${theme}`]
    .map((tag) => tag.replace(/\s/gu, '-'))
    .join(' ');

/**
 * A field in one line: tabs and line breaks become spaces. Quotation marks, and a `#`, with which Anki begins a comment,
 * are put in quotation marks.
 */
function toField(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return /^#|"/u.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
