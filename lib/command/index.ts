export { BUILT_IN_PACK, readPack } from './read-pack';
