import type { NoteView } from '../../lib/views';
import { toFootnotes } from '../footnotes';
import { otherLanguage, type Voice } from '../voice';

/** A whole note as plain text to paste into a story file: each statement with its date and the numbers of its sources, then the sources. */
export function toNoteCitation({ name, summary, facts }: NoteView, { t, notes }: Voice): string {
  const { sources, numbersOf } = toFootnotes(facts.map((fact) => fact.sources));
  const lines = facts.map(({ when, statement, value, kind, sources: from, seen }) => {
    const shown = kind === 'figure' && value !== null ? `${t('colon')}${value[notes]}` : '';
    const numbers = numbersOf(from);
    return [
      when === null ? '' : `${when[notes]}${t('colon')}`,
      `${statement[notes]}${shown}`,
      numbers === '' ? '' : ` [${numbers}]`,
      seen ? '' : ` (${t('source.unseen')})`,
    ].join('');
  });
  const listed = sources.map(({ publisher, title, date, url }, at) => {
    const words = [publisher, title, date?.[notes]].filter((part) => part !== undefined).join(', ');
    return `[${at + 1}] ${words}. ${url}`;
  });
  return [`${name[notes]} (${name[otherLanguage(notes)]})`, summary[notes], ...lines, ...listed].join('\n');
}
