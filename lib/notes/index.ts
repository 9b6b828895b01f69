export type { NamedAlias, Notes, RelatedNote } from './notes';
export type { Alias, Bilingual, Fact, Note, NoteKind, Pack, PackManifest, Relation, Series, Source } from './schema';
