/** The `<meta>` names that news sites put an article's facts in, best first. Compared in lower case. */
export const META_NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'sailthru.title',
  ],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  author: [
    'author',
    'parsely-author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'citation_author',
  ],
  site: ['og:site_name', 'application-name', 'dc.publisher', 'cre', 'apple-mobile-web-app-title'],
  language: ['og:locale', 'dc.language', 'content-language', 'language'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'sailthru.date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'bt:pubdate',
    'pubdate',
    'publish-date',
    'publish_date',
    'publishdate',
    'originalpublicationdate',
    'article_date_original',
    'release_date',
    'displaydate',
    'date',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The values of a page's `<meta>` elements by name, property, itemprop or http-equiv, in lower case; empty ones left out. */
export function readMetaTags(page: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/u) ?? []) {
        if (!tags.has(name)) tags.set(name, content);
      }
    }
  }
  return tags;
}

/** The values of the first to the last of `names` that the page has. */
export const valuesOf = (tags: ReadonlyMap<string, string>, names: readonly string[]): string[] =>
  names.flatMap((name) => tags.get(name) ?? []);
