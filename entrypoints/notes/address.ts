import { parseTimelineHash, type TimelineAddress } from './timeline-address';

/** Where the page of notes is, by the part of its address after "#". */
export type Address =
  | { readonly kind: 'home' }
  | { readonly kind: 'search'; readonly query: string }
  | ({ readonly kind: 'timeline' } & TimelineAddress)
  | { readonly kind: 'note'; readonly id: string };

/** `#meti` is a note, `#?q=unbundling` a query, `#timeline` the timeline, everything else the home. */
export function parseAddress(hash: string): Address {
  const timeline = parseTimelineHash(hash);
  if (timeline !== null) return { kind: 'timeline', ...timeline };
  const part = hash.replace(/^#/u, '');
  if (part.startsWith('?')) {
    const query = new URLSearchParams(part).get('q') ?? '';
    return query === '' ? { kind: 'home' } : { kind: 'search', query };
  }
  return part === '' ? { kind: 'home' } : { kind: 'note', id: part };
}

/** The address of a query; an empty one is the home's. */
export const toSearchHash = (query: string): string => (query === '' ? '#' : `#?${new URLSearchParams({ q: query })}`);
