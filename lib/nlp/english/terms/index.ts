export { expandPattern, TermPatternError } from './expand-pattern';
export { DETERMINERS, makePhrases, type Phrases } from './phrases';
export { TERM_PATTERNS, type TermPattern } from './term-patterns';
