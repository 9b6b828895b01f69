import type { Find } from './find';

/** When two finds of one length overlap, the earlier rule here is believed. */
const ORDER = ['other', 'company/known', 'body/known', 'company/suffix', 'body', 'company', 'person'];

const rank = ({ rule }: Find): number => {
  const exact = ORDER.indexOf(rule);
  return exact >= 0 ? exact : ORDER.indexOf(rule.slice(0, rule.indexOf('/')));
};

const size = ({ from, to }: Find): number => to - from;

/** The finds that stand when longer ones are preferred to shorter ones that they overlap. In order, disjoint. */
export function chooseFinds(finds: readonly Find[]): Find[] {
  const taken = new Set<number>();
  const chosen: Find[] = [];
  for (const find of [...finds].sort((a, b) => size(b) - size(a) || rank(a) - rank(b))) {
    if (isTaken(taken, find)) continue;
    chosen.push(find);
    take(taken, find);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Whether any word of the run is taken. */
export function isTaken(taken: ReadonlySet<number>, { from, to }: Pick<Find, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
}

/** Marks the run's words as taken. */
export function take(taken: Set<number>, { from, to }: Pick<Find, 'from' | 'to'>): void {
  for (let at = from; at < to; at += 1) taken.add(at);
}
