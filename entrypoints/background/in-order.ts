/** What is under way, by tab: an order, not a state, so a stopped worker loses nothing with it. */
const underWay = new Map<number, Promise<unknown>>();

/** Does the work that belongs to a tab, one piece after the other. Work that fails tells its own caller; the next begins all the same. */
export function inOrder<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const done = (underWay.get(tabId) ?? Promise.resolve()).then(work);
  const ended = done.then(
    () => null,
    () => null,
  );
  underWay.set(tabId, ended);
  void ended.then(() => underWay.get(tabId) === ended && underWay.delete(tabId));
  return done;
}
