import { readCountryAfter, readPlaceEnd } from './edges';
import type { Find } from './find';
import { isJoined, isNameWord, type Run, type Scene } from './scene';
import { isCourtKind, isDemonym, isFirstName, isOpener, isPlace } from './vocabulary';

/**
 * Courts of law: "Supreme Court", "Tokyo District Court", "U.S. Court of Appeals", "the supreme court" (some papers write
 * it small). Other courts ("Earls Court", "food court") have no kind of court before them.
 */
export function findCourts(scene: Scene): Find[] {
  return scene.words.flatMap((word, at) => {
    if (!/^courts?$/u.test(word.key)) return [];
    const run = word.kind === 'lower' ? readSmallCourt(scene, at) : readCourt(scene, at);
    return run === null
      ? []
      : [
          {
            from: run.from,
            to: readCountryAfter(scene, run.to),
            type: 'ministry' as const,
            rule: 'body/court',
            group: null,
          },
        ];
  });
}

const keyAt = ({ words }: Scene, at: number): string => words[at]?.key ?? '';

/** What follows "Court of" in a court's name. */
const OF_COURT =
  /^(?:appeals?|arbitration|audit|auditors|cassation|chancery|claims|criminal|final|first|human|inquiry|international|justice|protection|session)$/u;

function readCourt(scene: Scene, at: number): Run | null {
  if (!isNameWord(scene, at)) return null;
  const isOf = keyAt(scene, at + 1) === 'of' && isNameWord(scene, at + 2) && OF_COURT.test(keyAt(scene, at + 2));
  const isKind = isJoined(scene.words, at) && isNameWord(scene, at - 1) && isCourtKind(keyAt(scene, at - 1));
  if (!isOf && !isKind) return null;
  const to = isOf ? readOfEnd(scene, at + 3) : readDistrictEnd(scene, at + 1);
  return { from: readStart(scene, at, isKind ? 1 : 0), to };
}

const isPerson = (scene: Scene, at: number): boolean => {
  const key = keyAt(scene, at);
  return isFirstName(key) && !isPlace(key) && !isPlace(`${keyAt(scene, at - 1)} ${key}`);
};

function readStart(scene: Scene, at: number, least: number): number {
  let from = at;
  while (isJoined(scene.words, from) && isNameWord(scene, from - 1) && !isPerson(scene, from - 1)) from -= 1;
  while (
    from < at - least &&
    (isDemonym(keyAt(scene, from)) || (scene.words[from]?.opens && isOpener(keyAt(scene, from))))
  )
    from += 1;
  return from;
}

/** "Court of International Trade", "Court of Human Rights": the words of its field. */
function readOfEnd(scene: Scene, at: number): number {
  let to = at;
  while (
    isJoined(scene.words, to) &&
    /^(?:appeals?|claims|instance|rights|trade|justice)$/u.test(keyAt(scene, to)) &&
    isNameWord(scene, to)
  )
    to += 1;
  return to;
}

const QUARTER = /^(?:central|eastern|middle|northern|southern|western)$/u;

/** "… of Cologne", "… for the Northern District of California", "… for the District of Columbia": where a court sits. */
function readDistrictEnd(scene: Scene, at: number): number {
  if (keyAt(scene, at) === 'of' && isJoined(scene.words, at)) return readPlaceEnd(scene, at + 1, at);
  if (keyAt(scene, at) !== 'for' || keyAt(scene, at + 1) !== 'the' || !isJoined(scene.words, at)) return at;
  const district = QUARTER.test(keyAt(scene, at + 2)) ? at + 3 : at + 2;
  if (keyAt(scene, district) !== 'district' || keyAt(scene, district + 1) !== 'of') return at;
  return keyAt(scene, district + 2) === 'columbia' ? district + 3 : readPlaceEnd(scene, district + 2, at);
}

/** "the supreme court", "the high court", with the article of a definite reference. */
function readSmallCourt(scene: Scene, at: number): Run | null {
  if (!isJoined(scene.words, at) || !/^(?:supreme|high|constitutional)$/u.test(keyAt(scene, at - 1))) return null;
  if (scene.words[at - 1]?.kind !== 'lower' || keyAt(scene, at) === 'courts') return null;
  const hasArticle = keyAt(scene, at - 2) === 'the' && isJoined(scene.words, at - 1);
  return { from: hasArticle ? at - 2 : at - 1, to: at + 1 };
}
