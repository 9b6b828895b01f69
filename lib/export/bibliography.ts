import type { SourceView } from '../nlp';
import { escapeMarkup, toAutolink } from './markup';

/** A source as it is cited; `via` names the mirror or reposter that `url` leads to. */
export interface CitedSource extends SourceView {
  readonly via?: string | null | undefined;
}

/** The sources of a text, numbered in the order in which they are first cited. */
export interface Bibliography {
  /** The mark to put behind a statement, ` [1, 3]`; empty where there is no source. */
  cite(sources: readonly CitedSource[]): string;
  /** One line a source, to stand at the end: `1. METI, “Orders”, 2023-04-17. <https://…>`. */
  list(): readonly string[];
}

/** Makes an empty bibliography. One address is one source. */
export function makeBibliography(): Bibliography {
  const cited: CitedSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: CitedSource): number => {
    const number = numbers.get(source.url) ?? cited.push(source);
    numbers.set(source.url, number);
    return number;
  };
  return {
    cite: (sources) => (sources.length === 0 ? '' : ` [${[...new Set(sources.map(numberOf))].join(', ')}]`),
    list: () => cited.map((source, at) => `${at + 1}. ${toReference(source)}`),
  };
}

/** A source in one line of Markdown: publisher, title, date where it prints one, where it was read, address. */
function toReference({ publisher, published, title, url, via }: CitedSource): string {
  const parts = [publisher, `“${title}”`, published, via === null || via === undefined ? null : `via ${via}`];
  return `${parts.flatMap((part) => (part === null ? [] : [escapeMarkup(part)])).join(', ')}. ${toAutolink(url)}`;
}
