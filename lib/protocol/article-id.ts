import { hash53 } from '../text';

/**
 * Names an article's text under one version of pipeline and notes: the same words read by the same rules give the same
 * id, so that a reload needs no second reading. A page that forged one would only see its own marks. Linear in the text.
 */
export const toArticleId = (parts: readonly (string | null)[], version: string): string =>
  `${hash53(parts.map((part) => part ?? '').join('\u0000')).toString(36)}-${version}`;
