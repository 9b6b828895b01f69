import type { Find } from './find';
import { isNameWord, type Run, type Scene } from './scene';
import { isDemonym, isFirstName, isLegalSuffix, isOrdinaryWord, isPlace, isStrongHead, isWeakHead } from './vocabulary';
import type { Word } from './words';

/**
 * The shorter forms by which an article may name a firm again: without its legal form, and without the words after a
 * beginning that is nobody else's. `"Computer Terminal Systems Inc"` → "Computer Terminal Systems", "Computer Terminal";
 * `"Evergrande Group"` → "Evergrande"; `"Tokyo Gas Co."` → "Tokyo Gas", but not "Tokyo".
 */
export function toShortForms({ words }: Scene, find: Run): readonly (readonly Word[])[] {
  const full = words.slice(find.from, find.to);
  const base = dropSuffix(full);
  const isHead = base.length === 1 && isTrade(base[0]?.key ?? '');
  const forms: Word[][] = base.length < full.length && !isHead ? [base] : [];
  for (let length = base.length - 1; length >= 1; length -= 1) {
    const form = base.slice(0, length);
    if (isDistinct(form)) forms.push(form);
  }
  return forms;
}

/** The words without legal forms at their end; all of them if nothing else is left. */
export function dropSuffix(full: readonly Word[]): Word[] {
  let length = full.length;
  while (length > 1 && (isLegalSuffix(full[length - 1]?.key ?? '') || full[length - 1]?.kind !== 'name')) length -= 1;
  return full.slice(0, length);
}

function isDistinct(form: readonly Word[]): boolean {
  const last = form.at(-1);
  if (last === undefined || last.kind !== 'name') return false;
  if (isPlace(form.map(({ key }) => key).join(' '))) return false;
  if (form.length > 1) return !isPlace(last.key) && !isDemonym(last.key) && !form.every(({ key }) => isFirstName(key));
  return last.text.length > 2 && !isShared(last.key);
}

/** A word that other names share: alone it would name whatever else it means. People's names are the caller's to tell. */
const isShared = (key: string): boolean => isOrdinaryWord(key) || isDemonym(key) || isTrade(key);

const isTrade = (key: string): boolean => isStrongHead(key) || isWeakHead(key);

/** An abbreviation or short name that the article introduces for the name it follows, as a run; `null` where it does not. */
export function readIntroduced(scene: Scene, find: Run, text: string): Run | null {
  const long = readBracketedPair(scene, find, text);
  if (long !== null) return long;
  const at = readBracketed(scene, find.to, text) ?? readNamed(scene, find.to);
  if (at === null || !isNameWord(scene, at)) return null;
  const short = scene.words[at];
  return short !== undefined && isShortFor(short.text, scene.words.slice(find.from, find.to))
    ? { from: at, to: at + 1 }
    : null;
}

/** "… (OCCTO)", "… (Tepco),": one word in brackets. */
function readBracketed({ words }: Scene, at: number, text: string): number | null {
  const word = words[at];
  if (word?.gap !== 'open') return null;
  return /^[)\]]/u.test(text.slice(word.whole, word.whole + 1)) ? at : null;
}

/** "Kawasaki Kisen Kaisha (K Line)": two words in brackets, of which the first opens as the name does and neither is a place. */
function readBracketedPair({ words }: Scene, { from, to }: Run, text: string): Run | null {
  const [first, second] = [words[to], words[to + 1]];
  if (first?.gap !== 'open' || second?.gap !== 'space' || first.kind !== 'name' || second.kind !== 'name') return null;
  const isClosed = /^[)\]]/u.test(text.slice(second.whole, second.whole + 1));
  const isAlike = words[from]?.key.charAt(0) === first.key.charAt(0);
  return isClosed && isAlike && !isPlace(first.key) && !isPlace(second.key) ? { from: to, to: to + 2 } : null;
}

/** "…, known as OCCTO,", "…, or OCCTO,". */
function readNamed({ words }: Scene, at: number): number | null {
  if (words[at]?.gap !== 'comma') return null;
  if (words[at]?.key === 'or' && words[at + 2]?.gap === 'comma') return at + 1;
  return words[at]?.key === 'known' && words[at + 1]?.key === 'as' ? at + 2 : null;
}

/**
 * Whether a short name can stand for a full one: its letters come in order in the full name, the first of them opens it,
 * and at least half of them open words. `"SIA"` for "Singapore Airlines", `"Tepco"` for "Tokyo Electric Power Co."
 */
export function isShortFor(short: string, full: readonly Word[]): boolean {
  const letters = [...short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  if (letters.length < 2 || letters.length > 12 || !/\p{Lu}/u.test(short)) return false;
  const start = full.findIndex(({ key }) => key.startsWith(letters[0] ?? ''));
  if (start < 0 || start > 1) return false;
  return (
    countOpening(
      letters,
      full.slice(start).map(({ key }) => key),
    ) *
      2 >=
    letters.length
  );
}

/** How many of the letters open a word, when each is sought from the last on, words' beginnings first; 0 if one is missing. */
function countOpening(letters: readonly string[], words: readonly string[]): number {
  let opening = 0;
  let at = 0;
  let offset = 0;
  for (const letter of letters) {
    const next = words.findIndex(
      (word, index) => (index > at || (index === at && offset === 0)) && word.startsWith(letter),
    );
    const inside = (words[at] ?? '').indexOf(letter, offset);
    const isNear = next >= 0 && next - at <= 3;
    if (isNear) {
      opening += 1;
      at = next;
      offset = 1;
    } else if (inside >= 0) offset = inside + 1;
    else return 0;
  }
  return opening;
}

/** What the article calls something again, and where it was named first. */
export interface LaterForm {
  readonly type: NonNullable<Find['type']>;
  readonly group: string;
  readonly rule: string;
}
