import { useEffect, useState } from 'preact/hooks';
import { followPlace } from '../../lib/platform';
import type { PageOverview, ReadingPlace } from '../../lib/protocol';

/**
 * The number of the mention at which the reader is in a tab's article; null where that is not known. Each new state of the page is
 * followed anew: a page that was loaded again has another script.
 */
export function useReadingPlace(tabId: number, overview: PageOverview | null): number | null {
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  const articleId = overview?.state.kind === 'annotated' ? overview.state.articleId : null;
  useEffect(
    () =>
      articleId === null
        ? undefined
        : followPlace(tabId, (now) => setPlace((known) => (isSame(known, now) ? known : now))),
    [tabId, overview],
  );
  return place !== null && place.articleId === articleId ? place.mention : null;
}

/** A page tells its place again while the reader scrolls without leaving it. */
const isSame = (known: ReadingPlace | null, now: ReadingPlace): boolean =>
  known !== null && known.articleId === now.articleId && known.mention === now.mention;
