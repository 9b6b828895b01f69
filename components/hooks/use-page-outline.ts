import { useEffect, useState } from 'preact/hooks';
import { askAsPanel } from '../../lib/platform';
import type { PageOutline } from '../../lib/protocol';

/** The article in a tab line by line; null until it is there, where there is none, and while it is about another article. */
export function usePageOutline(tabId: number, articleId: string | null): PageOutline | null {
  const [outline, setOutline] = useState<PageOutline | null>(null);
  useEffect(() => {
    if (articleId === null) return;
    let isShown = true;
    askAsPanel('outline', tabId).then((answer) => {
      // A refusal means that the page has moved on: its next state leads here again.
      if (isShown && answer.ok) setOutline(answer.value);
    });
    return () => {
      isShown = false;
    };
  }, [tabId, articleId]);
  return outline?.articleId === articleId ? outline : null;
}
