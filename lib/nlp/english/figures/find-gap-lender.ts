import type { Figure } from './figure';
import { findSubjectStart } from './gapped-subject';
import type { Tokens } from './tokens';

/**
 * The figure that a number right behind a name goes on from: "Britain had 63 cases, France 20 and Ireland 10". `null` where the
 * number is the name's own, as one digit and the numbers of makes are: "two reactors, Takahama 3 and 4", "20 jets, Boeing 777".
 */
export function findGapLender(tokens: Tokens, figure: Figure, before?: Figure): Figure | null {
  if (before === undefined || before.unit === null || !LENDERS.has(before.kind)) return null;
  if (before.scaled || figure.number < 10 || MAKES.has(tokens.at(figure.core - 1).lower)) return null;
  const subject = findSubjectStart(tokens, figure, before);
  if (subject === null) return null;
  const joints = subject - before.next;
  return joints <= 2 ? before : null;
}

const LENDERS: ReadonlySet<Figure['kind']> = new Set(['count', 'ellipsis', 'percent']);

/** What numbers name in lists of things that are counted. */
const MAKES: ReadonlySet<string> = new Set(
  'airbus boeing embraer galaxy iphone model peugeot pixel playstation porsche type unit windows xbox'.split(' '),
);
