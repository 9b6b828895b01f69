import { useEffect, useState } from 'preact/hooks';

/** Rows drawn at a time: some milliseconds' work, and more than a panel shows at once. */
const STEP = 50;

/**
 * How many rows of a long list to draw: the first of them at once, then more, step by step, until all are there. So no update holds
 * the thread for long, and the whole list is soon there to be searched and read out. Begins anew for another `key`.
 */
export function useGrowing(total: number, key: string): number {
  const [grown, setGrown] = useState({ key, count: STEP });
  const count = grown.key === key ? grown.count : STEP;
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setGrown({ key, count: count + STEP }));
    return () => clearTimeout(timer);
  }, [total, key, count]);
  return Math.min(count, total);
}
