import type { Find } from './find';
import { isJoined, isNameWord, type Scene } from './scene';
import { toGroupOfName } from './to-group';
import { isPlace } from './vocabulary';

/** The last words that firms of neighbouring places share in a list. */
const SHARED_HEAD = /^(?:electric|gas|power)$/u;

/** After these a list begins with places: "X in Kyoto and Kyushu Electric". */
const PLACE_BEFORE = /^(?:in|at|from|across|around|near|between)$/u;

/**
 * "Kyushu and Chugoku Electric", "Tohoku, Hokuriku and Chugoku Electric": each place but the last, which has the head
 * with it and is among `heads`. Each carries the full name that the shared head gives it ("Kyushu Electric").
 */
export function findJointParts(scene: Scene, heads: readonly Find[]): Find[] {
  return heads.flatMap((head) => {
    const tail = scene.words.slice(head.from + 1, head.to);
    if (!SHARED_HEAD.test(tail[0]?.key ?? '') || !isPlace(scene.words[head.from]?.key ?? '')) return [];
    const shared = tail.map(({ text }) => text).join(' ');
    const places = readPlacesBefore(scene, head.from);
    if (PLACE_BEFORE.test(scene.words[(places.at(-1) ?? 0) - 1]?.key ?? '')) return [];
    return places.map((at) => toPart(at, `${scene.words[at]?.text ?? ''} ${shared}`));
  });
}

const toPart = (at: number, name: string): Find => ({
  from: at,
  to: at + 1,
  type: 'company',
  rule: 'company/joint',
  group: toGroupOfName(name),
  name,
});

/** The single places listed before `from`, joined by "and" or "or" and, further left, commas. */
function readPlacesBefore(scene: Scene, from: number): number[] {
  const { words } = scene;
  const found: number[] = [];
  let at = from;
  for (;;) {
    const isList = words[at]?.gap === 'comma' && found.length > 0;
    const isAnd = /^(?:and|or)$/u.test(words[at - 1]?.key ?? '') && isJoined(words, at) && found.length === 0;
    const place = isAnd ? at - 2 : isList ? at - 1 : -1;
    const alone = place >= 0 && isNameWord(scene, place) && !(isJoined(words, place) && isNameWord(scene, place - 1));
    if (!alone || !isPlace(words[place]?.key ?? '') || words[place]?.possessive) return found;
    found.push(place);
    at = place;
  }
}
