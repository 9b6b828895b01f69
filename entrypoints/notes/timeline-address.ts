import type { Days } from '../../lib/views';

/** What of the timeline is shown: `#timeline?from=2011-01-01&until=2016-12-31&event=legal-unbundling&tab=12`. */
export interface TimelineAddress {
  /** The tab whose article's dates are drawn; null for none. */
  readonly tab: number | null;
  /** The days in view; null for all. */
  readonly range: Days | null;
  /** The id of the event told of; null for none. */
  readonly event: string | null;
}

const NAME = '#timeline';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Null where the address is not the timeline's. What it names wrongly counts as not named. */
export function parseTimelineHash(hash: string): TimelineAddress | null {
  if (hash !== NAME && !hash.startsWith(`${NAME}?`)) return null;
  const query = new URLSearchParams(hash.slice(NAME.length + 1));
  const [first, last] = [parseDay(query.get('from')), parseDay(query.get('until'))];
  const tab = query.get('tab') ?? '';
  return {
    tab: /^\d{1,10}$/u.test(tab) ? Number(tab) : null,
    range: first !== null && last !== null && first < last ? { first, last } : null,
    event: query.get('event') || null,
  };
}

/** A day of the calendar, or null: "2016-02-30" is none. */
function parseDay(text: string | null): string | null {
  if (text === null || !DAY.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : text;
}

/** The address of what is shown, the shortest there is. */
export function toTimelineHash({ tab, range, event }: TimelineAddress): string {
  const query = new URLSearchParams();
  if (range !== null) {
    query.set('from', range.first);
    query.set('until', range.last);
  }
  if (event !== null) query.set('event', event);
  if (tab !== null) query.set('tab', String(tab));
  return query.size === 0 ? NAME : `${NAME}?${query}`;
}
