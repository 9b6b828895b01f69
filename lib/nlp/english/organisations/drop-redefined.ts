import type { Find } from './find';
import { dropFind, type Page } from './page';
import type { Scene } from './scene';

/**
 * Drops a listed abbreviation that the article introduces for something else: after "Australian Bureau of Agricultural
 * Economics (BAE)" no "BAE" of it is the arms maker. The name before must have those initials and not be the listed one's.
 */
export function dropRedefined(pages: readonly Page[], text: string): void {
  const redefined = new Set(pages.flatMap((page) => page.finds.flatMap((find) => readRedefined(page, find, text))));
  if (redefined.size === 0) return;
  for (const page of pages) {
    for (const find of [...page.finds]) {
      if (isAbbreviation(page.scene, find) && redefined.has(textOf(page.scene, find))) dropFind(page, find);
    }
  }
}

const textOf = ({ words }: Scene, { from }: Find): string => words[from]?.text ?? '';

/** A listed name of one word of two to six capitals. */
const isAbbreviation = (scene: Scene, find: Find): boolean =>
  find.to - find.from === 1 && find.rule.endsWith('/known') && /^\p{Lu}{2,6}$/u.test(textOf(scene, find));

function readRedefined({ scene, finds }: Page, find: Find, text: string): string[] {
  const word = scene.words[find.from];
  if (word === undefined || !isAbbreviation(scene, find)) return [];
  const closes = word.gap === 'open' && /^[)\]]/u.test(text.slice(word.end, word.end + 1));
  const isApposed = word.gap === 'comma' && scene.words[find.to]?.gap === 'comma';
  if (!closes && !isApposed) return [];
  const isItsOwn = finds.some(({ to, type }) => to === find.from && type !== null) || isOtherwiseNamed(scene, find);
  return !isItsOwn && readInitials(scene, find.from, word.text.length) === word.text ? [word.text] : [];
}

/** A body under an older or a wrong name is still the body: "Government Accounting Office (GAO)". */
const isOtherwiseNamed = ({ words }: Scene, { from, type }: Find): boolean =>
  type === 'ministry' &&
  /^(?:administration|agency|authority|bank|board|bureau|commission|council|court|department|office|organi[sz]ation|service)$/u.test(
    words[from - 1]?.key ?? '',
  );

/** The initials of the last `count` capital words before `at`, small words between them left out. */
function readInitials({ words }: Scene, at: number, count: number): string {
  let initials = '';
  for (let before = at - 1; before >= Math.max(0, at - 2 * count - 2) && initials.length < count; before -= 1) {
    const word = words[before];
    if (word?.kind === 'name') initials = word.text.charAt(0) + initials;
    else if (word?.kind !== 'lower' || word.text.length > 3) break;
  }
  return initials;
}
