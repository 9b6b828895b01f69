export { extractArticle } from './extract-article';
export type { Coverage, Extraction, NotArticleReason, PageFacts } from './extraction';
export { type Metadata, readMetadata, type SeenText } from './metadata/read-metadata';
export type { TextMap, TextRange } from './text-map';
