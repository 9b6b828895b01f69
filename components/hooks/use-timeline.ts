import { useEffect, useState } from 'preact/hooks';
import { askAsPanel } from '../../lib/platform';
import type { TimelineView } from '../../lib/views';

/** The reform with the dates of the article in a tab, asked for once it is wanted; null until it is there. */
export function useTimeline(tabId: number, articleId: string | null, isWanted: boolean): TimelineView | null {
  const [found, setFound] = useState<{ readonly of: string | null; readonly view: TimelineView } | null>(null);
  useEffect(() => {
    if (!isWanted || articleId === null) return;
    let isShown = true;
    askAsPanel('timeline', tabId).then((answer) => {
      if (isShown && answer.ok) setFound({ of: articleId, view: answer.value });
    });
    return () => {
      isShown = false;
    };
  }, [tabId, articleId, isWanted]);
  return found?.of === articleId ? found.view : null;
}
