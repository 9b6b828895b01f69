/** Elements around and inside an article that are no part of it. */

/** Elements that hold no text of an article, whatever is in them. */
const TEXTLESS_TAGS: ReadonlySet<string> = new Set(
  `applet audio button canvas datalist dialog embed frame frameset head iframe input link math menu meta meter nav noembed
  noscript object optgroup option output progress rp rt script select style svg template textarea title video`.split(
    /\s+/u,
  ),
);

/** Elements that hold no text of an article unless they hold the article: some frameworks wrap a page in one form. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'fieldset']);

/** ARIA's landmarks and widgets that are not the main content. */
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(' '),
);

/**
 * Words of class names and ids that name furniture. Source: Readability's `unlikelyCandidates` and `negative` lists, the
 * widgets that news sites embed (Outbrain, Taboola, popIn, Disqus, OneTrust), and what Japanese sites call such parts
 * (`sns`, `topicpath`, `pankuzu`).
 */
const FURNITURE_WORDS = [
  'ad|ads|adv|advert|advertisement|adsense|adslot|ad-?(?:unit|slot|container|wrapper|banner|block|box)|dfp|gpt|sponsor|sponsored|promo|promos|promotion|promoted',
  'access-?ranking|rank|ranking|rankings|popular|popularity|trending|most-?(?:read|popular|viewed|shared|commented)|ticker',
  'related|relation|recommend|recommends|recommended|recommendation|recommendations|outbrain|taboola|popin|logly|yads',
  'also-?read|read-?(?:more|next|also)|see-?also|up-?next|(?:next|prev|previous)-?(?:article|post|story)',
  'more-?(?:news|stories|articles|from|on|posts)|latest-?(?:news|articles|stories|posts)|(?:article|news|story|post|link)-?list',
  'share|shares|sharing|sharebar|addthis|sharethis|social|sns|follow|bookmark|like-?button',
  'comment|comments|disqus|discussion|reaction|reactions|replies',
  'newsletter|newsletters|subscribe|subscription|signup|sign-?up|login|register',
  'cookie|cookies|consent|gdpr|ccpa|onetrust|cmp|privacy-?(?:banner|notice)',
  'breadcrumb|breadcrumbs|topic-?path|pankuzu|pagination|pager|pagenation|nav|navi|navigation|gnav|menu|toolbar|skip-?link',
  'sidebar|side-?(?:bar|column|menu|nav)|footer|masthead|site-?(?:header|footer)|global-?(?:header|footer|nav)',
  'author-?(?:bio|box|card|info|profile|description|about)|about-?(?:the-?)?author|bio|writer-?(?:profile|info)',
  'tags|tag-?list|taglist|keywords|hashtags|topics-?list|copyright|rights',
  'modal|popup|pop-up|overlay|lightbox-?controls|tooltip|toast|banner|notification|player|video-?(?:list|player)',
].join('|');

const FURNITURE_CLASS = new RegExp(`(?:^|[\\s_-])(?:${FURNITURE_WORDS})(?:$|[\\s_-])`, 'u');

/** Elements that are the page's own frame; their classes speak of the page, not of a part. */
const FRAME_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Whether the element can hold no text of an article. Known before anything is located. */
export const isTextless = (element: Element): boolean => TEXTLESS_TAGS.has(element.localName);

/**
 * Whether the element's tag, role, class or id names furniture. A name alone can mislead ("content-with-sidebar"), so the
 * caller overrules it where the element holds much of the article.
 */
export function isNamedFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.localName)) return true;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (FRAME_TAGS.has(element.localName)) return false;
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (className === null && id === null) return false;
  return FURNITURE_CLASS.test(toWords(`${className ?? ''} ${id ?? ''}`));
}

/** Class names with camel case parted: "relatedArticles" → "related-articles". */
const toWords = (names: string): string => names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();

/** A footnote's mark beside a word: a raised link within the page, "[1]" or "*". "m³" written with `<sup>` is none. */
export const isFootnoteMark = (element: Element): boolean =>
  element.localName === 'sup' &&
  (element.querySelector('a[href*="#"]') !== null ||
    /^\s*(?:\[.{1,6}\]|[*†‡§]+|[※＊]\d*|注\d*)\s*$/u.test(element.textContent ?? ''));
