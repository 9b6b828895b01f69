import type { Notes } from '../../../notes';
import type { History } from './history';
import type { Referent } from './referents';

/** What Japan's papers in English call ministers by, with the note of the ministry. */
const MINISTRIES: Readonly<Record<string, string>> = {
  environment: 'moe',
  farm: 'maff',
  finance: 'mof',
  health: 'mhlw',
  industry: 'meti',
  land: 'mlit',
  transport: 'mlit',
};

const TITLE = new RegExp(`\\b[Tt]he (${Object.keys(MINISTRIES).join('|')}) minister\\b`, 'gu');

/** Where an article speaks of a minister by the field. */
export interface Title {
  readonly start: number;
  readonly end: number;
  readonly ministry: string;
}

/** The ministers that an article speaks of, in order. Linear. */
export const findTitles = (text: string): readonly Title[] =>
  [...text.matchAll(TITLE)].map(({ 0: words, 1: field = '', index }) => ({
    start: index,
    end: index + words.length,
    ministry: MINISTRIES[field] ?? '',
  }));

/**
 * The ministry whose minister the article has spoken of before an offset ("the industry minister"), when it is that of
 * one ministry alone and a Japanese authority has been named, so that no other country's is meant. The mention is the
 * title's.
 */
export function ministryOfMinister(
  titles: readonly Title[],
  offset: number,
  history: History,
  notes: Notes,
): Referent | null {
  const isHome = [...history.known.ministry.values()].some(({ theme }) => theme === 'authorities');
  const [first] = titles;
  if (!isHome || first === undefined || first.end > offset) return null;
  const note = notes.note(first.ministry);
  const isOne = titles.every(({ start, ministry }) => start > offset || ministry === first.ministry);
  if (note === null || !isOne) return null;
  const { id, theme, role, name, short } = note;
  const { start, end } = first;
  return { id, type: 'ministry', start, end, names: [name.en, short.en], theme, role: role.en, trades: new Set() };
}
