export { findEnglishNames } from './find-english-names';
export { findJointNames } from './find-joint-names';
export { typeOfKind } from './kinds';
export { type Lexicon, lexiconOf } from './lexicon';
export type { NameReading } from './name-form';
