/**
 * Text that CommonMark leaves as it is: line breaks, which end a list item, become spaces, and characters that could mark
 * up text are escaped. An ampersand is escaped only where it begins an entity, so that a firm's name stays readable as
 * plain text.
 */
export const escapeMarkup = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+]/u, '\\$&');

/** Whether an address is the web's own. Anything else could run, and never becomes a link. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

/** A link in Markdown; an address that is not the web's stays text. */
export const toLink = (text: string, url: string): string =>
  isWebAddress(url) ? `[${escapeMarkup(text)}](<${toLinkTarget(url)}>)` : escapeMarkup(text);

/** An address that is its own text: `<https://…>`. */
export const toAutolink = (url: string): string => (isWebAddress(url) ? `<${toLinkTarget(url)}>` : escapeMarkup(url));

/** What would end the target early, as the address itself writes it. */
const toLinkTarget = (url: string): string => url.replace(/[<>\s\\]/gu, encodeURIComponent);
