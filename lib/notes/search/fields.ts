import { namesOf } from '../names-of';
import type { Note } from '../schema';

/** What a note is searched by. A word in its name says more of what it is about than one in its text. */
export const FIELDS = [
  { name: 'name', boost: 6, isName: true },
  { name: 'alias', boost: 4, isName: true },
  { name: 'role', boost: 2, isName: false },
  { name: 'when', boost: 3, isName: false },
  { name: 'summary', boost: 2, isName: false },
  { name: 'facts', boost: 1, isName: false },
  { name: 'body', boost: 1, isName: false },
] as const;

/** The text of each field, in both languages; empty where a note has none. */
export type FieldTexts = Readonly<Record<(typeof FIELDS)[number]['name'], string>>;

/** A note as its fields. */
export function toFieldTexts(note: Note): FieldTexts {
  const { body, facts, name, role, series, short, summary } = note;
  return {
    name: [name.en, name.ja, short.en, short.ja].join('\n'),
    alias: namesOf(note)
      .map(({ text }) => text)
      .join('\n'),
    role: [role.en, role.ja].join('\n'),
    when: [note.start, note.end].flatMap((date) => date?.slice(0, 7).replace('-', ' ') ?? []).join('\n'),
    summary: [summary.en, summary.ja].join('\n'),
    facts: [...facts.map(({ statement }) => statement), ...series.map(({ label }) => label)]
      .flatMap(({ en, ja }) => [en, ja])
      .join('\n'),
    body: [...(body?.en ?? []), ...(body?.ja ?? [])].join('\n'),
  };
}
