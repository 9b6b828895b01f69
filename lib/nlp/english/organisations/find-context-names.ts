import { isTaken } from './choose-finds';
import { readEvidence } from './company-evidence';
import { type Find, keyOf, namingWords } from './find';
import type { Run, Scene } from './scene';
import { isDemonym, isFirstName, isLegalSuffix, isNotFirmEnd, isOpener, isPlace, isPlainWord } from './vocabulary';

/** "Q3 profit", "H1 FY25 sales": quarters, halves and years in a business report. */
const PERIOD_CODE = /^(?:[qh][1-4]|[1-4][qh](?:\d{2}|20\d{2})?|[cf]y(?:\d{2}|20\d{2})?|ytd)$/u;

/** Longer stretches of capitals are titles of works, not names of firms. */
const LONGEST = 5;

/**
 * Names that nothing in their form shows to be a firm's, but the words around them do: "chipmaker Kioxia", "Vendorado, a
 * holiday park developer,", "shares of Acme", "CEO of Zeta". Only stretches that no other rule has `taken`.
 */
export function findContextNames(scene: Scene, taken: ReadonlySet<number>, surnames: ReadonlySet<string>): Find[] {
  if (scene.isTitle) return [];
  return scene.runs.flatMap((whole) => {
    const run = trim(scene, whole);
    if (isTaken(taken, run) || !canBeFirm(scene, run, surnames)) return [];
    const rule = readEvidence(scene, run);
    return rule === null ? [] : [{ ...run, type: 'company' as const, rule, group: null }];
  });
}

function trim({ words }: Scene, run: Run): Run {
  let { from, to } = run;
  while (from < to && words[from]?.opens && isOpener(words[from]?.key ?? '')) from += 1;
  while (from < to && isDemonym(words[from]?.key ?? '') && to - from > 1) from += 1;
  while (to > from && words[to - 1]?.kind !== 'name') to -= 1;
  return { from, to };
}

function canBeFirm(scene: Scene, run: Run, surnames: ReadonlySet<string>): boolean {
  const key = keyOf(scene, run);
  const names = namingWords(scene, run);
  const last = scene.words[run.to - 1];
  if (last === undefined || names.length === 0 || names.length > LONGEST) return false;
  if (isPlace(key) || surnames.has(last.key) || isNotFirmEnd(last.key) || isLegalSuffix(key)) return false;
  if (names.some(({ key: word }) => PERIOD_CODE.test(word))) return false;
  if (isFirstName(names[0]?.key ?? '') && names.length < 4) return false;
  return !names.every(({ key: word }) => isDemonym(word) || isPlainWord(word) || isPlace(word)) && last.text.length > 1;
}
