import type { SourceLine } from '../lib/views';

/** Sources named beside one statement: two show that it does not hang on one, more only fill the card. */
const MOST_SOURCES = 2;

/** Numbered sources and the way from a statement to its numbers. */
export interface Footnotes {
  /** In order of their numbers, from 1. */
  readonly sources: readonly SourceLine[];
  /** "1, 2"; empty for a statement without a source. */
  readonly numbersOf: (sources: readonly SourceLine[]) => string;
}

/** Numbers the best two sources of each statement in the order in which the statements stand; one source, one number. */
export function toFootnotes(statements: readonly (readonly SourceLine[])[]): Footnotes {
  const sources: SourceLine[] = [];
  const numberOf = (source: SourceLine): number => sources.findIndex((known) => isSame(known, source)) + 1;
  for (const source of statements.flatMap((cited) => cited.slice(0, MOST_SOURCES))) {
    if (numberOf(source) === 0) sources.push(source);
  }
  const numbersOf = (cited: readonly SourceLine[]): string =>
    cited
      .slice(0, MOST_SOURCES)
      .map(numberOf)
      .filter((number) => number > 0)
      .join(', ');
  return { sources, numbersOf };
}

const isSame = (a: SourceLine, b: SourceLine): boolean => a.url === b.url && a.title === b.title;
