import { detectLanguage, toColumns, toPrimarySubtag } from '../../text';
import { type LinkedArticle, readJsonLd } from './json-ld';
import { META_NAMES, readMetaTags, valuesOf } from './meta-tags';
import { readPublished } from './read-published';

/** What a page says about its article, outside the article's text. */
export interface Metadata {
  readonly title: string | null;
  /** Every title the page gives, best first, as written. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** BCP 47 primary subtag; "und" where neither page nor text tells. */
  readonly lang: string;
  /** As `Article.published` has it. */
  readonly published: string | null;
  /** Whether the page calls itself an article (Open Graph, JSON-LD or a publication time). */
  readonly isArticle: boolean;
}

/** What has been read of the page's text, where it has been. */
export interface SeenText {
  readonly text: string;
  /** Lines that are publication stamps. */
  readonly stamps: readonly string[];
  /** The first paragraphs. */
  readonly openings: readonly string[];
}

const NOTHING_SEEN: SeenText = { text: '', stamps: [], openings: [] };

/** What a page's head says, read once. */
export interface PageClaims {
  readonly linked: LinkedArticle | null;
  readonly tags: ReadonlyMap<string, string>;
}

/** Reads JSON-LD and `<meta>`; never throws. */
export const readPageClaims = (page: Document): PageClaims => ({ linked: readJsonLd(page), tags: readMetaTags(page) });

/**
 * Title, byline, site, language and date of publication of a page's article, from JSON-LD, `<meta>`, `<time>`, the URL and
 * the text seen. Never throws, whatever the page holds; `null` members where it says nothing sound.
 */
export function readMetadata(
  page: Document,
  url: string | null,
  seen: SeenText = NOTHING_SEEN,
  { linked, tags }: PageClaims = readPageClaims(page),
): Metadata {
  const site = toPlain(valuesOf(tags, META_NAMES.site)[0] ?? linked?.publisher ?? null);
  const titles = toTitles(page, linked, tags);
  const lang = toLanguage(page, linked, tags, seen.text);
  return {
    title: stripSite(titles[0] ?? null, site),
    titles,
    description: toPlain(valuesOf(tags, META_NAMES.description)[0] ?? linked?.description ?? null),
    byline: toByline(page, linked, tags),
    site,
    lang,
    published: readPublished({ page, url, tags, jsonLd: linked?.published ?? null, lang, ...seen }),
    isArticle: linked !== null || tags.has('article:published_time') || /^article/iu.test(tags.get('og:type') ?? ''),
  };
}

function toTitles(page: Document, linked: LinkedArticle | null, tags: ReadonlyMap<string, string>): string[] {
  const all = [linked?.headline, ...valuesOf(tags, META_NAMES.title), page.title];
  return all.flatMap((title) => toPlain(title ?? null) ?? []);
}

/** One line without white space at its ends; `null` for nothing and for a template's leftover. */
function toPlain(value: string | null): string | null {
  const plain = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return plain === '' || /\{\{|\}\}|<%|^(?:undefined|null)$/u.test(plain) ? null : plain;
}

/** "5 Firms Told to Improve - The Paper" → "5 Firms Told to Improve", where the paper is known. */
function stripSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const cut = title.search(/\s*[|｜\-–—:：»›]\s*[^|｜»›]+$/u);
  if (cut <= 0) return title;
  return title.slice(cut).toLowerCase().includes(site.toLowerCase()) ? title.slice(0, cut) : title;
}

/** Elements that print who wrote the piece. */
const BYLINE = '[rel~="author"], [itemprop~="author"], .byline, .author, .article-author, .c-byline';

/** Longer than the names of a piece's writers. */
const LONGEST_BYLINE = 120;

function toByline(page: Document, linked: LinkedArticle | null, tags: ReadonlyMap<string, string>): string | null {
  const named = linked === null || linked.authors.length === 0 ? [] : [linked.authors.join(', ')];
  const printed = [...page.querySelectorAll(BYLINE)].slice(0, 5).map((element) => element.textContent ?? '');
  const all = [...named, ...valuesOf(tags, META_NAMES.author), ...printed];
  return all.map(cleanByline).find((byline) => byline !== null) ?? null;
}

/** Without "By"; `null` for a link, a stamp with digits, or a whole paragraph. */
function cleanByline(value: string): string | null {
  const byline = toPlain(value)?.replace(/^(?:by|written by|文[=＝・/／]|執筆[:：])\s*/iu, '') ?? null;
  if (byline === null || byline === '' || byline.length > LONGEST_BYLINE) return null;
  return /:\/\/|\d{2}/u.test(byline) ? null : byline;
}

/** Narrower text says too little of its language against what the page declares, in columns of a fixed-width font. */
const LEAST_TEXT = 200;

/**
 * The text's language where it can be told, else what the page declares: templates often declare the language of their
 * authors ("en" on a Japanese page).
 */
function toLanguage(
  page: Document,
  linked: LinkedArticle | null,
  tags: ReadonlyMap<string, string>,
  text: string,
): string {
  const declared = [
    page.documentElement?.getAttribute('lang'),
    linked?.language,
    ...valuesOf(tags, META_NAMES.language),
  ]
    .map(toPrimarySubtag)
    .find((tag) => tag !== null);
  const detected = text === '' ? 'und' : detectLanguage(text);
  if (declared === undefined) return detected;
  return detected === 'und' || toColumns(text) < LEAST_TEXT ? declared : detected;
}
