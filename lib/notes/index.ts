export { checkPack, checkPackFiles } from './check-pack';
export { describeFault, type PackFault } from './fault';
export { findTimeline, type Lane, type TimelineEntry } from './find-timeline';
export { indexPack } from './index-pack';
export { splitLinks, type TextPiece, withoutLinks } from './links';
export { namesOf } from './names-of';
export type { NamedAlias, Notes, RelatedNote } from './notes';
export {
  digestFiles,
  type PackFile,
  type PackTexts,
  parseJson,
  toPackFile,
  toPackFiles,
  toTexts,
  toValues,
} from './pack-file';
export { MANIFEST_FILE, type PackFiles, type ParsedPack, parsePack } from './parse-pack';
export { type DayRange, type PartialDateGranularity, parsePartialDate } from './partial-date';
export { rankSources } from './rank-sources';
export { isWrittenInJapanese, JAPANESE } from './rules/check-japanese';
export {
  type Alias,
  type Bilingual,
  type Fact,
  factKinds,
  manifestSchema,
  type Note,
  type NoteKind,
  noteKinds,
  noteSchema,
  type Pack,
  type PackManifest,
  type Relation,
  type Series,
  type Source,
  sourceKinds,
  sourceSchema,
} from './schema';
export { isSealed, joinFiles, openSearchFile, SEAL_FILE, SEARCH_FILE, sealPack } from './seal';
export { makeEmphasis } from './search/find-emphasis';
export { makeSearch, type NoteSearch, type SearchAnswer, type SearchHit } from './search/make-search';
export { buildSearchIndex, type SearchIndex } from './search/search-index';
