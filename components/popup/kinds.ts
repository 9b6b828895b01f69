import type { EntityType } from '../../lib/nlp';

/** The five kinds in the order of every list: who, who decides, when, how much, what. */
export const KINDS: readonly EntityType[] = ['company', 'ministry', 'date', 'figure', 'term'];
