/** What a page's JSON-LD says of its article. Members are empty or null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
}

/** A larger block is no metadata, in UTF-16 units; an article's whole body is sometimes in it. */
const MAX_LENGTH = 500_000;

/** How deep graphs, lists and `mainEntity` are followed. */
const MAX_DEPTH = 5;

/** Schema.org's Article with its subtypes, and the types that news sites use for one. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/u;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The first article in a page's JSON-LD, or `null` where there is none. `@graph`, lists and `mainEntity` are looked
 * into. A block that is no JSON is skipped: pages print them with raw line breaks, trailing commas and template leftovers.
 */
export function readJsonLd(page: Document): LinkedArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), 0);
    if (article !== null) return toLinkedArticle(article);
  }
  return null;
}

/** The value, or `null` for what is no JSON even with raw control characters and comment marks taken out. */
function parseJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return null;
  const cleaned = source
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/gu,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(cleaned);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): JsonObject | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return firstArticle(value, depth);
  if (!isObject(value)) return null;
  if (toList(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return firstArticle([value['@graph'], value.mainEntity, value.mainEntityOfPage], depth);
}

function firstArticle(values: readonly unknown[], depth: number): JsonObject | null {
  for (const value of values) {
    const article = findArticle(value, depth + 1);
    if (article !== null) return article;
  }
  return null;
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function toLinkedArticle(article: JsonObject): LinkedArticle {
  return {
    headline: toText(article.headline) ?? toText(article.name),
    description: toText(article.description),
    published: toText(article.datePublished) ?? toText(article.dateCreated),
    language: toText(article.inLanguage),
    authors: toList(article.author)
      .map(toName)
      .filter((name) => name !== null),
    publisher: toName(toList(article.publisher)[0]),
  };
}

/** A string with something in it; a language may be an object with a code or a list. */
function toText(value: unknown): string | null {
  const first = toList(value)[0];
  if (isObject(first)) return toText(first.alternateName ?? first['@value'] ?? first.name);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The name of a person or an organisation, given as a string or as an object. */
const toName = (value: unknown): string | null => (isObject(value) ? toText(value.name) : toText(value));
