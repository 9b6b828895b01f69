import type { CardView, SourceLine } from '../../lib/views';
import type { Footnotes } from '../footnotes';
import { otherLanguage, type Voice } from '../voice';
import { titleOf } from './Heading';

/**
 * A card as plain text to paste into a story file: name, what it is, its facts and checks, each with the number of its
 * source, and the numbered sources with their addresses.
 */
export function toCitation(view: CardView, { sources, numbersOf }: Footnotes, { t, notes }: Voice): string {
  const cited = (words: string, from: readonly SourceLine[]): string => {
    const numbers = numbersOf(from);
    return numbers === '' ? words : `${words} [${numbers}]`;
  };
  const other = view.name[otherLanguage(notes)];
  const name = titleOf(view, notes);
  const lines = [
    view.value !== null || other === name ? name : `${name} (${other})`,
    view.value?.detail?.[notes] ?? '',
    view.summary?.[notes] ?? '',
    ...view.facts.map(({ value, statement, sources: from, seen }) => {
      const words = value === null ? statement[notes] : `${value[notes]}${t('colon')}${statement[notes]}`;
      return `${cited(words, from)}${seen ? '' : ` (${t('source.unseen')})`}`;
    }),
    ...view.checks.map(({ article, expected, claim, sources: from }) =>
      cited(
        `${t('check.article')}${t('colon')}${article}; ${t('check.notes')}${t('colon')}${expected?.[notes] ?? claim}`,
        from,
      ),
    ),
    ...sources.map(
      ({ publisher, title, date, url }, at) =>
        `[${at + 1}] ${[publisher, title, date?.[notes]].filter((part) => part !== undefined).join(', ')}. ${url}`,
    ),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
