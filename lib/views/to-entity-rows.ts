import type { Annotations, Entity } from '../nlp';
import type { Bilingual, Notes } from '../notes';
import { describeValueBriefly } from './describe-value';
import { nameEntity, noteOf } from './name-entity';
import { toSentenceCase } from './sentence-case';
import type { EntityRow } from './types';

/** The article's entities as lists show them, in order of their first mention. */
export const toEntityRows = (annotations: Annotations, notes: Notes): readonly EntityRow[] =>
  annotations.entities.map((entity) => ({
    entityId: entity.id,
    kind: entity.type,
    name: toSentenceCase(nameEntity(entity, annotations, notes)),
    detail: toDetail(entity, notes),
    note: noteOf(entity, notes)?.id ?? null,
    count: entity.mentions.length,
    starts: entity.mentions.map(({ start }) => start),
  }));

const toDetail = (entity: Entity, notes: Notes): Bilingual | null =>
  noteOf(entity, notes)?.role ?? describeValueBriefly(entity.value);
