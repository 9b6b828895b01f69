export { findReferences } from './find-references';
export { makeResolveReferences } from './resolve-references';
