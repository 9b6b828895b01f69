import type { CardView, SourceLine } from '../../lib/views';
import type { Footnotes } from '../footnotes';
import { otherLanguage, type Voice } from '../voice';
import { titleOf } from './Heading';

/** What a card says with its sources, for another document. */
export interface Citation {
  /** Name, what it is, facts and checks; each statement ends with the numbers of its sources. */
  readonly lines: readonly string[];
  /** In order of their numbers, from 1: publisher, title and date in one line, and the address. */
  readonly sources: readonly { readonly label: string; readonly url: string }[];
}

/** A card as a citation, in the language of the notes. */
export function toCitation(view: CardView, { sources, numbersOf }: Footnotes, { t, notes }: Voice): Citation {
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
    view.scale === null ? '' : cited(view.scale.words[notes], view.scale.sources),
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
  ];
  return {
    lines: lines.filter((line) => line !== ''),
    sources: sources.map(({ publisher, via, title, date, url }) => ({
      label: [via === null ? publisher : t('source.via', { publisher, via }), title, date?.[notes]]
        .filter((part) => part !== undefined)
        .join(', '),
      url,
    })),
  };
}

/** The citation to paste into a story file: one line each, then the numbered sources with their addresses. */
export const toPlainText = ({ lines, sources }: Citation): string =>
  [...lines, ...sources.map(({ label, url }, at) => `[${at + 1}] ${label}. ${url}`)].join('\n');
