export { makeDecideNames } from './decide-names';
export { dropAgencies } from './drop-agencies';
export { dropNumbersInsideNames } from './drop-numbers-inside-names';
export { dropOutsideBlocks } from './drop-outside-blocks';
export { dropTitles } from './drop-titles';
export { dropUntagged } from './drop-untagged';
export { entityIdOf, toSlug } from './entity-id';
export { keepLongest } from './keep-longest';
export { makeSettlePatterns } from './settle-patterns';
