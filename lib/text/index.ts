export type { Article, Block, BlockKind } from './article';
export { bySpan, contains, overlaps, type Span } from './span';
