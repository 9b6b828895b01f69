import type { Find } from './find';
import { keyOf } from './find';
import { isJoined, type Run, type Scene } from './scene';
import { isFirstName, isLegalSuffix, isStrongHead, isTitle, isWeakHead } from './vocabulary';

/** People as an article introduces them, so that a firm is not seen in a surname. */
export interface People {
  readonly finds: readonly Find[];
  /** Surnames, lower case. */
  readonly surnames: ReadonlySet<string>;
  /** First names and surnames, lower case. */
  readonly names: ReadonlySet<string>;
}

/**
 * The people of some sentences: a first name with one to three names after it; a title with a name after it; a name with
 * an age after it. A name that ends as firms' names do is none ("Kelly Services").
 */
export function findPeople(scene: Scene): People {
  const finds = scene.runs.flatMap((run) => {
    const person = readPerson(scene, run);
    return person === null ? [] : [{ ...person, type: null, rule: 'person', group: null }];
  });
  return {
    finds,
    surnames: new Set(finds.map((find) => scene.words[find.to - 1]?.key ?? '')),
    names: new Set(finds.flatMap(({ from, to }) => scene.words.slice(from, to).map(({ key }) => key))),
  };
}

const LONGEST_PERSON = 4;

function readPerson(scene: Scene, run: Run): Run | null {
  const length = run.to - run.from;
  if (length > LONGEST_PERSON || endsAsFirm(scene, run)) return null;
  if (isTitledPerson(scene, run) || isAged(scene, run)) return run;
  if (length < 2 || !isFirstName(scene.words[run.from]?.key ?? '')) return null;
  return scene.isTitle ? { from: run.from, to: run.from + 2 } : run;
}

function endsAsFirm(scene: Scene, run: Run): boolean {
  const last = scene.words[run.to - 1]?.key ?? '';
  return (
    isLegalSuffix(last) ||
    isStrongHead(last) ||
    (isWeakHead(last) && run.to - run.from > 2) ||
    keyOf(scene, run).includes(' and ')
  );
}

/** Nouns of people, in small letters before a name, besides the titles: "analyst Paul Nesbit", "actor X". */
const PERSON_NOUN =
  /^(?:activist|actor|actress|analyst|architect|artist|author|billionaire|candidate|consultant|director|driver|economist|engineer|expert|fan|farmer|financier|founder|investor|journalist|lawmaker|lawyer|leader|legislator|musician|novelist|pilot|player|politician|programmer|prosecutor|researcher|resident|rapper|scientist|singer|striker|student|student|teacher|victim|witness|worker|writer)$/u;

/** "Mr. Ford", "President Bush", "analyst Paul Nesbit". Not "CEO of Ford", nor a title after the firm's own name. */
function isTitledPerson(scene: Scene, { from }: Run): boolean {
  const before = scene.words[from - 1];
  if (before === undefined || before.possessive) return false;
  const joined = isJoined(scene.words, from) || (scene.words[from]?.gap === 'stop' && isTitle(before.key));
  return joined && (isTitle(before.key) || PERSON_NOUN.test(before.key));
}

/** "Mary Barra, 51, will". */
function isAged({ words }: Scene, { to }: Run): boolean {
  const age = words[to];
  return age?.gap === 'comma' && /^[1-9]\d$/u.test(age.text) && words[to + 1]?.gap === 'comma';
}
