import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle, type NotArticleReason } from '../article';
import type { Origin, ReadDocument } from './read-document';

const REASONS: Readonly<Record<NotArticleReason, string>> = {
  empty: 'holds no text',
  'too-short': 'holds too little prose for an article',
  'list-page': 'is a list of articles, not one',
  'not-readerable': 'holds no article',
  'too-large': 'is too large a page, and marks no article',
};

/** The article of a page's source. Scripts do not run and nothing is loaded. Frees the page before it returns. */
export function extractHtml(html: string, { lang, published, title, url }: Origin): ReadDocument {
  const address = typeof url === 'string' && URL.canParse(url) ? { url } : {};
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...address });
  try {
    const extraction = extractArticle(dom.window.document, {
      url: url ?? null,
      lang: lang ?? null,
      published: published ?? null,
    });
    if (extraction.kind === 'not-article') return { ok: false, error: REASONS[extraction.reason] };
    return { ok: true, article: title ? { ...extraction.article, title } : extraction.article };
  } finally {
    dom.window.close();
  }
}
