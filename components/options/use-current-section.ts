import { useEffect, useState } from 'preact/hooks';

/** Pixels from the window's upper edge: the section that reaches over this line is the one being read. */
const LINE_PX = 120;

/** The id of the section being read, as the page scrolls; at its very end the last. `ids`: in the page's order, constant. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const look = (): void => setCurrent(findCurrent(ids));
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [ids]);
  return current;
}

function findCurrent(ids: readonly string[]): string | undefined {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return ids.at(-1);
  const above = ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= LINE_PX);
  return above.at(-1) ?? ids[0];
}
