export { describeFault, type PackFault } from './fault';
export { indexPack } from './index-pack';
export { splitLinks, type TextPiece, withoutLinks } from './links';
export { namesOf } from './names-of';
export type { NamedAlias, Notes, RelatedNote } from './notes';
export { MANIFEST_FILE, type PackFiles, type ParsedPack, parsePack } from './parse-pack';
export { type DayRange, type PartialDateGranularity, parsePartialDate } from './partial-date';
export { rankSources } from './rank-sources';
export type { Alias, Bilingual, Fact, Note, NoteKind, Pack, PackManifest, Relation, Series, Source } from './schema';
