import type { Find } from './find';
import { knownNames } from './known-names';
import type { Page } from './page';
import { isLegalSuffix } from './vocabulary';
import { toWords, type Word } from './words';

/** A firm's or body's initials, as capitals. */
export interface Initials {
  readonly words: readonly Word[];
  readonly find: Find;
  readonly page: Page;
}

/** Letters that stand for other things in any article. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'AI AM AR CD DC DJ DVD EC EU EV GP HR ID IP IQ IT LA MP NY OK PC PM PR QA TV UK UN US VP VR ' +
    'AGM API ATM CEO CFO COO CPI CPU DNA EPS ETF FAQ FIT GDP GMT GNP GPS GPU HIV IPO JST LCD LED LNG LPG NGO PMI PPA PPI PPP PPS PVC ' +
    'RNA ROE SMR SUV TBA USA USB VAT'
  ).split(' '),
);

/**
 * The initials by which an article calls, without introducing them, a firm or body that it names in full: "BA" for
 * "British Airways". A firm has two words or more, a body three; initials that two of them share are left out, and those
 * that the lists hold as somebody's own. Linear.
 */
export function findInitials(pages: readonly Page[]): readonly Initials[] {
  const capitals = new Set(
    pages.flatMap(({ scene }) => scene.words.flatMap(({ text }) => (CAPITALS.test(text) ? [text] : []))),
  );
  const byInitials = new Map<string, Initials | null>();
  for (const page of pages) {
    for (const find of page.finds) {
      const initials = toInitials(page, find);
      if (initials === null || !capitals.has(initials) || isKnown(initials)) continue;
      const held = byInitials.get(initials);
      const isOther = held !== undefined && (held === null || nameOf(held.page, held.find) !== nameOf(page, find));
      byInitials.set(initials, isOther ? null : { words: toWords(initials), find, page });
    }
  }
  return [...byInitials.values()].filter((each) => each !== null);
}

/** No press abbreviation has more letters. */
const CAPITALS = /^\p{Lu}{2,7}$/u;

/** Whose body it is: "U.S.", "EU". */
const OWNERS = /^(?:eu|u\.k\.|u\.s\.|uk|us)$/;

/** Words of the longest name that is abbreviated. */
const LONGEST = 10;

/** The letters that open its words; `null` for a name too short and for letters that mean something else. */
function toInitials({ scene }: Page, { from, to, type }: Find): string | null {
  if (type === null || to - from > LONGEST) return null;
  const words = scene.words
    .slice(from, to)
    .filter(({ kind, key }) => kind === 'name' && !isLegalSuffix(key) && !OWNERS.test(key));
  if (words.length < (type === 'company' ? 2 : 3) || words.some(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text)))
    return null;
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  return COMMON.has(initials) ? null : initials;
}

/** "ACER" is not "Acer", and "SNB" is not in the lists. */
function isKnown(initials: string): boolean {
  const known = knownNames().find(toWords(initials), 0)?.entry.value.first;
  return known !== undefined && (known === initials || known.toUpperCase() !== initials);
}

const nameOf = ({ scene }: Page, { from, to }: Find): string =>
  scene.words
    .slice(from, to)
    .filter(({ key }) => !isLegalSuffix(key))
    .map(({ key }) => key)
    .join(' ');
