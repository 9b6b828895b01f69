import { useEffect, useState } from 'preact/hooks';
import { askAsPanel, onPageChanged } from '../../lib/platform';
import type { ErrorCode, PageOverview } from '../../lib/protocol';

/**
 * All there is to know of the page in a tab, kept up to date while it changes. Null until the first answer; a call that
 * fails shows as a page that could not be read. Another `turn` asks again: for pages that cannot tell that they have changed.
 */
export function usePageOverview(tabId: number, turn = 0): PageOverview | null {
  const [overview, setOverview] = useState<PageOverview | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const answer = await askAsPanel('pageState', tabId);
      if (isShown) setOverview(answer.ok ? answer.value : toFailure(tabId, answer.code));
    };
    read();
    const stop = onPageChanged((changed) => {
      if (changed === tabId) read();
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [tabId, turn]);
  return overview;
}

const toFailure = (tabId: number, code: ErrorCode): PageOverview => ({
  tabId,
  host: null,
  siteOn: false,
  siteCanBeAdded: false,
  pageOn: true,
  state: { kind: 'failed', code },
});
