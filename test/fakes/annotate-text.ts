import { type Annotations, annotate, type Entity, type Mention } from '../../lib/nlp';
import type { Notes } from '../../lib/notes';
import { toArticleFromText } from '../../lib/text';

/** A plain text through the whole pipeline, as an English article of 18 April 2023 unless told otherwise. */
export const annotateText = (text: string, notes: Notes, lang = 'en', published = '2023-04-18'): Annotations =>
  annotate(toArticleFromText(text, { lang, published }), notes);

/** A mention with its entity. */
export interface FoundMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** All mentions in the order of the text. */
export const mentionsOf = ({ entities }: Annotations): readonly FoundMention[] =>
  entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);

/** Mentions as `readMarks` writes them: a group by its members. */
export const toMark = ({ mention, entity }: FoundMention): { text: string; id: string } => ({
  text: mention.text,
  id: entity.members === undefined ? entity.id : entity.members.toSorted().join('+'),
});
