import type { Alias, Fact, Note, Pack, Relation, Source } from './schema';

/** A relation as seen from one note; `inverse` where the other note states it. */
export interface RelatedNote {
  readonly type: Relation['type'];
  readonly inverse: boolean;
  readonly note: Note;
}

/** One name of the pack with every note it can mean. */
export interface NamedAlias extends Alias {
  readonly noteId: string;
}

/** A pack made ready for look-ups. Built once by `indexPack`; immutable. */
export interface Notes {
  readonly pack: Pack;
  /** All names of all notes, for the matcher; official and short names are among them. */
  readonly aliases: readonly NamedAlias[];
  /** `null` where the pack has no such note. */
  note(id: string): Note | null;
  /** `null` where the pack has no such source. */
  source(id: string): Source | null;
  /** Sources of a fact, best kind first; ids that do not resolve are left out. */
  sourcesOf(fact: Pick<Fact, 'sources'>): readonly Source[];
  /** Both directions. */
  related(id: string): readonly RelatedNote[];
}
