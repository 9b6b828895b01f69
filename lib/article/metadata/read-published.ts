import { formatPublished, type Published, parseDateline, parsePublished, parseStamp, toOffsetOf } from '../../text';
import { META_NAMES, valuesOf } from './meta-tags';

/** Where a page may say when its article appeared. */
export interface PublishedSources {
  readonly page: Document;
  readonly url: string | null;
  readonly tags: ReadonlyMap<string, string>;
  readonly jsonLd: string | null;
  /** The stamps printed in the article, and its first paragraphs. */
  readonly stamps: readonly string[];
  readonly openings: readonly string[];
  readonly lang: string;
}

const JAPAN = '+09:00';
const GREENWICH = '+00:00';

/**
 * When the article appeared, as `Article.published` has it; `null` where no source says a sound date.
 *
 * Sources in this order: JSON-LD, `<meta>`, `<time>`, the printed stamp, the URL, the dateline. A day alone gives way to
 * a time of that same day from a later source. The offset is that of the place of publication: of a time in Greenwich,
 * another source's offset, or Japan's for a Japanese page; a time without any offset is only a day outside Japan.
 */
export function readPublished(sources: PublishedSources): string | null {
  const candidates = toCandidates(sources);
  const first = candidates[0];
  if (first === undefined) return null;
  const offset = findOffset(candidates, sources);
  const dated = candidates.map((candidate) => toPlace(candidate, offset));
  const day = dated[0]?.day;
  const timed = dated.find(
    (candidate) => candidate.day === day && candidate.time !== null && candidate.offset !== null,
  );
  return formatPublished(timed ?? toPlace(first, offset));
}

function toCandidates(sources: PublishedSources): Published[] {
  const { page, tags, jsonLd, stamps, openings, url } = sources;
  const written = [jsonLd ?? '', ...valuesOf(tags, META_NAMES.published), ...readTimes(page)];
  const datelines = openings.map((opening) => parseStamp(opening)?.published ?? parseDateline(opening) ?? '');
  return [...written, ...stamps, readUrl(url) ?? '', ...datelines].flatMap((value) => parsePublished(value) ?? []);
}

/** `<time>` elements in the article or its header, the one marked as the publication first; no update, no comment. */
function readTimes(page: Document): string[] {
  const marked = page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const others = page.querySelectorAll('article time, main time, [role="main"] time');
  return [...marked, ...[...others].slice(0, 3)]
    .filter(
      (time) => time.closest('aside, nav, footer, li') === null && !/modif|update/iu.test(time.outerHTML.slice(0, 200)),
    )
    .flatMap((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? []);
}

/** A day in a path: "/2023/04/18/", "/2023-04-18/", "/20230418-…", "/articles/20230418.html". */
const URL_DAY = /\/(?<year>(?:19|20)\d{2})(?<separator>[/-]?)(?<month>\d{2})\k<separator>(?<day>\d{2})(?=\D|$)/u;

/** The day a URL's path holds, `YYYY-MM-DD` as written; `null` where it holds none. */
function readUrl(url: string | null): string | null {
  const groups = URL_DAY.exec(url?.replace(/[?#].*$/u, '') ?? '')?.groups;
  return groups === undefined ? null : `${groups.year}-${groups.month}-${groups.day}`;
}

/** The offset of the place of publication, or `null` where nothing tells it. */
function findOffset(candidates: readonly Published[], { url, lang, stamps }: PublishedSources): string | null {
  const stated = candidates.find(({ offset }) => offset !== null && offset !== GREENWICH)?.offset;
  if (stated !== undefined) return stated;
  return lang === 'ja' || isJapaneseHost(url) || stamps.some((stamp) => /\bJST\b|日本時間/u.test(stamp)) ? JAPAN : null;
}

function isJapaneseHost(url: string | null): boolean {
  const host = /^[a-z+.-]+:\/\/(?<host>[^/:?#]+)/iu.exec(url ?? '')?.groups?.host;
  return host?.toLowerCase().endsWith('.jp') ?? false;
}

/** A time in Greenwich or without offset as the place of publication has it. */
function toPlace(published: Published, offset: string | null): Published {
  if (offset === null || published.time === null) return published;
  if (published.offset === null) return { ...published, offset };
  return published.offset === GREENWICH ? toOffsetOf(published, offset) : published;
}
