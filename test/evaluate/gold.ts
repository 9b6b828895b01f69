import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EntityType } from '../../lib/nlp';
import { readCommonForm } from './common-form';
import type { GoldDate } from './gold-date';
import { readMarkedForm } from './marked-form';

/** A mention marked by hand. What a marker left open is absent and not judged. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  /** Dates: any of these is right. */
  readonly dates?: readonly GoldDate[];
  /** Figures: the answer's `number`, and `high` of a range. */
  readonly number?: number;
  readonly high?: number;
  /** Figures: any of these is right; `null` for a bare number. */
  readonly units?: readonly (string | null)[];
  readonly per?: string;
  /** Figures: names of the unit as other corpora have them, any of which is right, the denominator among their words. */
  readonly unitNames?: readonly (string | null)[];
  readonly bound?: string | null;
  /** The id of its note; `null` where the notes hold none. */
  readonly note?: string | null;
  /** Members of a group, as note ids. */
  readonly members?: readonly string[];
  /** "coreference" on a definite reference. */
  readonly via?: string;
  /** An answer here is neither right nor wrong: "hundreds of points", a duration among dates, an organisation of no kind. */
  readonly neutral?: boolean;
}

/** One text with every mention it holds. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** The types whose mentions are all marked; an answer of another type is not judged. */
  readonly types: ReadonlySet<EntityType>;
  /** Only some of the text's figures are marked, so that one more is no error. */
  readonly partial: boolean;
}

/** A gold file that cannot be used; names file, article and fault. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/**
 * Reads every gold file under the paths: `.jsonl`, one article a line in the common form, and `.txt`, one article in the
 * marked form. @throws GoldError on a file, line or mention that cannot be used.
 */
export const readGold = (paths: readonly string[]): readonly GoldArticle[] => paths.flatMap(filesOf).flatMap(readFile);

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:jsonl|txt)$/u.test(name))
    .sort()
    .map((name) => join(path, name));
}

function readFile(file: string): readonly GoldArticle[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return [checkGold(readMarkedForm(basename(file, '.txt'), content), file)];
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, place: string): GoldArticle {
  try {
    return checkGold(readCommonForm(line), place);
  } catch (error) {
    if (error instanceof GoldError) throw error;
    throw new GoldError(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkGold(article: GoldArticle, place: string): GoldArticle {
  for (const { start, end, text } of article.mentions) {
    const found = article.text.slice(start, end);
    // some sources keep a mention in lower case
    if (found.toLowerCase() !== text.toLowerCase())
      throw new GoldError(`${place} ${article.id}: ${start}–${end} is "${found}", marked as "${text}"`);
  }
  return article;
}
