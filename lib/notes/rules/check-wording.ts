import { splitSentences } from '../../text';
import { withoutLinks } from '../links';
import type { Located } from '../parse-records';
import type { Note } from '../schema';
import { type FieldFault, faultIf, type NoteRule, type PackRule, toFault } from './rule';

/** Words of an English summary: what a reader takes in at a glance on a card. */
const LONGEST_SUMMARY = 45;

/** A summary fits its card; a note links by https only. */
export const checkWording: NoteRule = (note) => {
  const words = note.summary.en.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [
    ...faultIf(words > LONGEST_SUMMARY, 'summary.en', `has ${words} words, ${LONGEST_SUMMARY} are the most`),
    ...findTexts(note).flatMap(({ field, text }) => faultIf(/http:/iu.test(text), field, 'holds an http: address')),
  ];
};

interface Text {
  readonly field: string;
  readonly lang: 'en' | 'ja';
  readonly text: string;
}

/** Everything of a note that is written to be read. */
const findTexts = (note: Note): readonly Text[] => [
  ...inBoth('role', note.role),
  ...inBoth('name', note.name),
  ...inBoth('short', note.short),
  ...findProse(note),
  ...note.facts.flatMap(({ id, statement }) => inBoth(`facts[${id}].statement`, statement)),
  ...note.series.flatMap(({ id, label }) => inBoth(`series[${id}].label`, label)),
];

const findProse = ({ body, summary }: Note): readonly Text[] => [
  ...inBoth('summary', summary),
  ...(body?.en ?? []).map((text, at): Text => ({ field: `body.en[${at}]`, lang: 'en', text })),
  ...(body?.ja ?? []).map((text, at): Text => ({ field: `body.ja[${at}]`, lang: 'ja', text })),
];

const inBoth = (field: string, { en, ja }: { readonly en: string; readonly ja: string }): readonly Text[] => [
  { field: `${field}.en`, lang: 'en', text: en },
  { field: `${field}.ja`, lang: 'ja', text: ja },
];

/** Shorter ones ("It was repealed in 2012.") may well be true of two things. */
const SHORTEST_SENTENCE = { enWords: 6, jaCharacters: 15 };

/** A sentence that stands in two notes says nothing about either. Summaries and bodies; capitals and marks aside. */
export const checkSharedSentences: PackRule = ({ notes }) => {
  const first = new Map<string, Located<Note>>();
  return notes.flatMap((owner) =>
    findProse(owner.record).flatMap((text) =>
      findSentences(text).flatMap((sentence) => {
        const earlier = first.get(sentence) ?? owner;
        first.set(sentence, earlier);
        if (earlier.record.id === owner.record.id) return [];
        return [toFault(owner, sharedWith(text.field, earlier.record.id, sentence))];
      }),
    ),
  );
};

const sharedWith = (field: string, id: string, sentence: string): FieldFault => ({
  field,
  message: `shares a sentence with ${id}: "${sentence}"`,
});

/** The sentences long enough to be a note's own, in their comparable form. */
function findSentences({ lang, text }: Text): readonly string[] {
  const plain = withoutLinks(text);
  return splitSentences(plain, { start: 0, end: plain.length })
    .map(({ start, end }) =>
      plain
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) =>
      lang === 'en'
        ? sentence.split(' ').length >= SHORTEST_SENTENCE.enWords
        : sentence.length >= SHORTEST_SENTENCE.jaCharacters,
    );
}
