export { toEntities } from './to-entities';
