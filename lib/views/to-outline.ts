import type { Annotations, Entity } from '../nlp';
import type { Note, Notes } from '../notes';
import { bySpan, overlaps, type Span } from '../text';
import { makeSentenceFinder } from './find-sentence';
import { noteOf } from './name-entity';
import { toSentenceCase } from './sentence-case';
import { toCheckLine } from './to-check-line';
import { toNoteLink } from './to-note-link';
import type { MentionLine, NoteEntry, OutlineView } from './types';

/** Notes to read next; more would be a list of its own. */
const MOST_NEXT = 3;

/** UTF-16 code units of a sentence on each side of a mention: enough for any sentence of a newspaper, not for a table. */
const MOST_CONTEXT = 240;

/**
 * The article line by line, for the panel: every mention in order with its sentence, the comparisons with theirs, and what to
 * read next. The entities themselves are `toEntityRows`. Linear in the text and the mentions.
 */
export function toOutline(annotations: Annotations, notes: Notes): OutlineView {
  const { article, entities, findings } = annotations;
  const contextOf = makeContext(article.text);
  const doubts = findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'inconsistent');
  const lines = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, text }) => ({
      span: { start, end },
      line: {
        entityId: id,
        start,
        text,
        ...contextOf({ start, end }),
        doubt: doubts.some((at) => overlaps(at, { start, end })),
      },
    })),
  );
  return {
    lines: lines.sort((a, b) => bySpan(a.span, b.span)).map(({ line }) => line),
    checks: findings.map((finding) => ({
      start: finding.start,
      ...contextOf(finding),
      check: toCheckLine(finding, notes),
    })),
    next: chooseNext(entities, notes),
  };
}

/** What stands before and after a stretch of the text in its sentence. */
function makeContext(text: string): (span: Span) => Pick<MentionLine, 'before' | 'after'> {
  const findSentence = makeSentenceFinder(text);
  return (span) => {
    const sentence = findSentence(span);
    return {
      before: keepEnd(text.slice(sentence.start, span.start)),
      after: keepStart(text.slice(span.end, sentence.end)),
    };
  };
}

/** Cut between words where the language has spaces, never inside a character. */
const keepEnd = (words: string): string =>
  words.length <= MOST_CONTEXT ? words : `… ${words.slice(-MOST_CONTEXT).replace(/^(?:\S*\s+|\p{Cs})/u, '')}`;

const keepStart = (words: string): string =>
  words.length <= MOST_CONTEXT ? words : `${words.slice(0, MOST_CONTEXT).replace(/(?:\s+\S*|\p{Cs})$/u, '')} …`;

/** The notes that most of the article's notes lead to and that it does not name itself, most first. */
function chooseNext(entities: readonly Entity[], notes: Notes): readonly NoteEntry[] {
  const own = entities.flatMap((entity) => noteOf(entity, notes) ?? []);
  const named = new Set(own.map(({ id }) => id));
  const votes = new Map<string, number>();
  for (const { to } of own.flatMap(({ relations }) => relations)) {
    if (!named.has(to)) votes.set(to, (votes.get(to) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([, a], [, b]) => b - a).flatMap(([id]) => notes.note(id) ?? []);
  return ranked.slice(0, MOST_NEXT).map(toEntry);
}

function toEntry(note: Note): NoteEntry {
  const link = toNoteLink(note);
  return { ...link, name: toSentenceCase(link.name), role: note.role };
}
