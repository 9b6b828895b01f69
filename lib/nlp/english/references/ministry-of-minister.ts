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

/**
 * The ministry whose minister the article has spoken of before an offset ("the industry minister"), when it is that of
 * one ministry alone and a Japanese authority has been named, so that no other country's is meant. The mention is the
 * title's. Linear in the text before.
 */
export function ministryOfMinister(text: string, offset: number, history: History, notes: Notes): Referent | null {
  const isHome = [...history.known.ministry.values()].some(({ theme }) => theme === 'authorities');
  if (!isHome) return null;
  const titles = [...text.slice(0, offset).matchAll(TITLE)];
  const ids = new Set(titles.map(([, field = '']) => MINISTRIES[field]));
  const [id] = ids;
  const note = id === undefined || ids.size > 1 ? null : notes.note(id);
  const last = titles.at(-1);
  if (note === null || last === undefined) return null;
  const { theme, role, name, short } = note;
  const [start, end] = [last.index, last.index + last[0].length];
  return { id: note.id, type: 'ministry', start, end, names: [name.en, short.en], theme, role: role.en };
}
