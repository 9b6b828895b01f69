import { parseTimelineHash, type TimelineAddress } from './timeline-address';

/** Where the page of notes is, by the part of its address after "#". */
export type Address =
  | { readonly kind: 'home' }
  | { readonly kind: 'search'; readonly query: string }
  | ({ readonly kind: 'timeline' } & TimelineAddress)
  /** `part`: a fact, a series or a section of the note, to be shown and marked. */
  | { readonly kind: 'note'; readonly id: string; readonly part: string | null }
  /** `id`: the organisation whose neighbourhood is shown; null for the whole map. */
  | { readonly kind: 'map'; readonly id: string | null }
  | { readonly kind: 'glossary' }
  /** No address of ours. */
  | { readonly kind: 'unknown'; readonly address: string };

/** A note's id, and after a slash that of a part of it, as the pack's schema has ids. */
const PLACE = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(?<part>[a-z0-9]+(?:-[a-z0-9]+)*))?$/u;

/**
 * `#meti` is a note, `#meti/founded` a statement in it, `#?q=unbundling` a query, `#map` and `#map/meti` the map,
 * `#glossary` the glossary, `#timeline` the timeline, nothing the home. What has none of these forms is unknown. No note may be called as a page is.
 */
export function parseAddress(hash: string): Address {
  const timeline = parseTimelineHash(hash);
  if (timeline !== null) return { kind: 'timeline', ...timeline };
  const part = hash.replace(/^#/u, '');
  if (part === '') return { kind: 'home' };
  if (part.startsWith('?')) {
    const query = new URLSearchParams(part).get('q') ?? '';
    return query === '' ? { kind: 'home' } : { kind: 'search', query };
  }
  return parsePlace(part);
}

function parsePlace(address: string): Address {
  const { id, part } = PLACE.exec(address)?.groups ?? {};
  if (id === undefined) return { kind: 'unknown', address };
  if (id === 'map') return { kind: 'map', id: part ?? null };
  if (id === 'glossary' && part === undefined) return { kind: 'glossary' };
  return { kind: 'note', id, part: part ?? null };
}

/** The address of a query; an empty one is the home's. */
export const toSearchHash = (query: string): string => (query === '' ? '#' : `#?${new URLSearchParams({ q: query })}`);
