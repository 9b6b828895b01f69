import { chooseFinds, isTaken, take } from './choose-finds';
import type { Find } from './find';
import { findBodyNames } from './find-body-names';
import { findIndustryNames } from './find-industry-names';
import { findJointParts } from './find-joint-parts';
import { type Doubtful, findKnownNames } from './find-known-names';
import { findLegalNames } from './find-legal-names';
import type { Scene } from './scene';

/** A sentence with what has been found in it so far. */
export interface Page {
  readonly scene: Scene;
  readonly doubtful: readonly Doubtful[];
  /** Listed names that end another's in it. */
  readonly others: readonly string[];
  /** Disjoint, in the order in which they were found. */
  readonly finds: Find[];
  /** The words of the finds. */
  readonly taken: Set<number>;
}

/** The first reading of a sentence: names by their form and from the lists; the longest where they overlap. */
export function readPage(scene: Scene, people: readonly Find[]): Page {
  const { finds: known, doubtful, others } = findKnownNames(scene);
  const industry = findIndustryNames(scene);
  const rules = [findLegalNames(scene), findBodyNames(scene), industry, findJointParts(scene, industry)];
  const page: Page = { scene, doubtful, others, finds: [], taken: new Set() };
  addFinds(page, chooseFinds([...known, ...rules.flat(), ...people]));
  return page;
}

/** Adds the finds none of whose words is taken. */
export function addFinds(page: Page, finds: readonly Find[]): void {
  for (const find of finds) {
    if (isTaken(page.taken, find)) continue;
    take(page.taken, find);
    page.finds.push(find);
  }
}

/** Drops a find and frees its words. */
export function dropFind({ finds, taken }: Page, find: Find): void {
  finds.splice(finds.indexOf(find), 1);
  for (let at = find.from; at < find.to; at += 1) taken.delete(at);
}
