import type { Notes } from '../../notes';
import { ownerOf, wordsOfCountry } from '../names/countries';
import type { ArticleView, Candidate } from '../types';

/**
 * The country beside a ministry's name that the note is not of ("China's Ministry of Finance"); `null` where none stands
 * there, or the note's own names speak of it ("U.S. Energy Department").
 */
export function foreignOwner(candidate: Candidate, noteId: string, view: ArticleView, notes: Notes): string | null {
  if (candidate.type !== 'ministry') return null;
  const owner = ownerOf(view.text, candidate.start, candidate.end);
  if (owner === null || owner === 'Japan') return null;
  const note = notes.note(noteId);
  const own = [
    note?.name.en ?? '',
    note?.role.en ?? '',
    ...(note?.aliases ?? []).flatMap((a) => [a.text, ...(a.context ?? [])]),
  ];
  const isItsOwn = wordsOfCountry(owner).some((word) => own.some((text) => hasWord(text, word)));
  return isItsOwn || isProperName(view.text.slice(candidate.start, candidate.end)) ? null : owner;
}

const hasWord = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.includes(` ${word} `);

/** Initials and one-word names ("Ofgem") are one body's whoever's it is said to be. */
const isProperName = (words: string): boolean => !/\s/u.test(words);
