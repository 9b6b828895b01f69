import { type Find, keyOf } from './find';
import type { Doubtful } from './find-known-names';
import { addFinds, type Page } from './page';
import type { Run } from './scene';

/**
 * Settles the listed names that are also something else, for the whole article: one is a firm throughout if one sentence
 * shows it as one, lists it beside firms or gives it in full; none if it ends another name ("Manchester United"). A surname is a firm unless the article has a person of it.
 */
export function settleDoubtful(pages: readonly Page[], surnames: ReadonlySet<string>): void {
  const shown = new Set(pages.flatMap(({ finds }) => finds.flatMap(({ group }) => group ?? [])));
  const others = new Set(pages.flatMap((page) => page.others).filter((first) => !shown.has(`known:${first}`)));
  const settled = pages.map((page) => {
    const isListed = toListTest(page);
    const doubts = page.doubtful.filter(({ known }) => !others.has(known.first));
    return doubts.map((doubt) => ({ ...doubt, isActing: doubt.isActing || isListed(doubt) }));
  });
  for (const { isActing, known } of settled.flat()) if (isActing) shown.add(`known:${known.first}`);
  pages.forEach((page, index) => {
    const firms = settled[index]?.filter((doubt) => isFirm(page, doubt, shown, surnames));
    addFinds(page, firms?.map(toFind) ?? []);
  });
}

const toFind = ({ from, to, known }: Doubtful): Find => ({
  from,
  to,
  type: 'company',
  rule: known.certainty === 'person' ? 'company/known' : 'company/sense',
  group: `known:${known.first}`,
});

function isFirm(page: Page, doubt: Doubtful, shown: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const { known, isActing, isWeak } = doubt;
  const isPerson = surnames.has(keyOf(page.scene, doubt));
  if (isActing) return true;
  if (known.certainty === 'person') return !isPerson;
  return !isWeak && !isPerson && shown.has(`known:${known.first}`);
}

/** A test whether a firm stands beside a name in a list: "Microsoft and Apple". */
function toListTest({ scene, finds }: Page): (run: Run) => boolean {
  const { words } = scene;
  const firms = finds.filter(({ type }) => type === 'company');
  const ends = new Set(firms.map(({ to }) => to));
  const starts = new Set(firms.map(({ from }) => from));
  const isAnd = (at: number): boolean => /^(?:and|or|versus|vs)$/u.test(words[at]?.key ?? '');
  return ({ from, to }) => {
    const left = isAnd(from - 1) ? from - 1 : words[from]?.gap === 'comma' ? from : -1;
    const right = isAnd(to) ? to + 1 : words[to]?.gap === 'comma' ? to : -1;
    return ends.has(left) || starts.has(right);
  };
}
