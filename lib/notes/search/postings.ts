/** That a term stands `count` times in one field of a note. Notes and fields are named by their place. */
export interface Posting {
  readonly field: number;
  readonly note: number;
  readonly count: number;
}

/** A term's postings in one field. */
export interface FieldPostings {
  readonly field: number;
  readonly postings: readonly Posting[];
}

/**
 * A term's postings as a short text: fields by `;`, each its number, `:` and its notes by `,`. A note is written in base 36
 * as its distance from the one before, with `*` and the count where it is not 1: `0:4,1;5:a*2`. Expects postings sorted by
 * field and note.
 */
export function encodePostings(postings: readonly Posting[]): string {
  let text = '';
  let before: Posting | null = null;
  for (const posting of postings) {
    const isSameField: boolean = before?.field === posting.field;
    const opening = isSameField ? ',' : `${text === '' ? '' : ';'}${posting.field}:`;
    const distance = posting.note - (isSameField ? (before?.note ?? 0) : 0);
    text += `${opening}${distance.toString(RADIX)}${posting.count === 1 ? '' : `*${posting.count.toString(RADIX)}`}`;
    before = posting;
  }
  return text;
}

const RADIX = 36;

/** The inverse of `encodePostings`, by field. */
export const decodePostings = (text: string): readonly FieldPostings[] =>
  text.split(';').map((part) => {
    const [field = '', notes = ''] = part.split(':');
    return { field: Number(field), postings: decodeNotes(Number(field), notes) };
  });

function decodeNotes(field: number, notes: string): readonly Posting[] {
  let note = 0;
  return notes.split(',').map((entry) => {
    const [distance = '', count = '1'] = entry.split('*');
    note += Number.parseInt(distance, RADIX);
    return { field, note, count: Number.parseInt(count, RADIX) };
  });
}
