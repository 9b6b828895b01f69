import type { Annotations, Entity, EntityType, Finding } from '../nlp';

/** The kinds in the order in which every list of ours shows them. */
export const TYPES: readonly EntityType[] = ['company', 'ministry', 'date', 'figure', 'term'];

/** The entities of each kind, in order of their first mention; kinds without any left out. */
export const groupByType = ({ entities }: Annotations): readonly (readonly [EntityType, readonly Entity[]])[] =>
  TYPES.map((type) => [type, entities.filter((entity) => entity.type === type)] as const).filter(
    ([, members]) => members.length > 0,
  );

/** Findings that raise a doubt; agreement and mere context are none. */
export const findDoubts = ({ findings }: Annotations): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'inconsistent');
