export type { Article, Block, BlockKind } from './article';
export { pad, toCalendarDay } from './calendar-day';
export { detectLanguage } from './detect-language';
export { isFurnitureHeading, isRightsNotice } from './furniture-headings';
export { parseDateline, parseStamp, type Stamp, type StampContext } from './parse-stamp';
export { bySpan, contains, overlaps, type Span } from './span';
export { splitSentences } from './split-sentences';
export { type TextOrigin, toArticleFromText, toPrimarySubtag } from './to-article-from-text';
