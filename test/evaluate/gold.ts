import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../lib/nlp';

/** A mention marked by hand. Members beyond the span are there where the marker gave them. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  /** Dates: the answer's `iso`, and `end` of an interval. */
  readonly iso?: string;
  readonly endIso?: string;
  /** Figures: the answer's `number`, `high`, `unit`, `per`; the bound of a date or figure. */
  readonly number?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly per?: string;
  readonly bound?: string;
  /** The id of its note; `null` where the notes hold none. Absent: not judged. */
  readonly note?: string | null;
  /** Members of a group, as note ids. */
  readonly members?: readonly string[];
  /** "coreference" on a definite reference. */
  readonly via?: string;
}

/** One text with every mention it holds. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly title?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** A gold file that cannot be used; names file, article and fault. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/** Reads every `.jsonl` under the paths, one article a line. @throws GoldError on a mention that is not at its offsets. */
export function readGold(paths: readonly string[]): readonly GoldArticle[] {
  return paths.flatMap(filesOf).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => checkGold(JSON.parse(line), `${file}:${index + 1}`)),
  );
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

function checkGold(article: GoldArticle, place: string): GoldArticle {
  for (const { start, end, text } of article.mentions) {
    const found = article.text.slice(start, end);
    if (found !== text)
      throw new GoldError(`${place} ${article.id}: ${start}–${end} is "${found}", marked as "${text}"`);
  }
  return article;
}
