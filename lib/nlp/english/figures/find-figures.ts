import type { Candidate, Detector } from '../../types';
import { completeFromNeighbours } from './complete-from-neighbours';
import { CURRENCY_ABBREVIATIONS, CURRENCY_SIGNS, ISO_CODES } from './currencies';
import { dropTypes } from './drop-types';
import type { Figure } from './figure';
import { joinBounds } from './join-bounds';
import { nameCurrencies } from './name-currencies';
import { nameTons } from './name-tons';
import { TENS, UNITS } from './number-words';
import { readFigure } from './read-figure';
import { readTokens, type Token, type Tokens } from './tokens';

/**
 * Finds the figures of an English text: numbers in digits or words with what they count or measure, their qualifier, range,
 * currency, denominator and change. `"at least 700,000 customers"` → 700000 `customer`, min. Spans run from the qualifier to
 * the counted noun, never overlap, and stay inside their block.
 *
 * Not proposed: years, days, clock times, ordinals, numbers of names ("Unit 3", "G7"), phones, scores, idioms ("one of").
 * Durations are, whether or not a date anchors them: what the date rules claim is settled later. Linear; never throws.
 */
export const findFigures: Detector = ({ text, article }) => {
  const tokens = readTokens(text, article.blocks);
  const read = joinBounds(tokens, completeFromNeighbours(tokens, readFigures(tokens)));
  const figures = dropTypes(tokens, nameTons(tokens, nameCurrencies(tokens, read)));
  return figures.map((figure) => toCandidate(tokens, figure));
};

function readFigures(tokens: Tokens): readonly Figure[] {
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const figure = mayBegin(tokens.at(index)) ? readFigure(tokens, index) : null;
    if (figure === null) index += 1;
    else {
      figures.push(withoutOverlap(figure, figures.at(-1)));
      index = Math.max(index + 1, figure.next);
    }
  }
  return figures;
}

/** A qualifier is not taken from inside the figure before. */
function withoutOverlap(figure: Figure, previous: Figure | undefined): Figure {
  const start = Math.max(figure.start, previous?.next ?? 0);
  return start === figure.start ? figure : { ...figure, start };
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...'a an half minus twice double triple quadruple'.split(' '),
  ...'us u.s a au aus c ca can cdn cn gb hk jp mx nt nz r rmb s sg y'.split(' '),
  ...[...ISO_CODES, ...CURRENCY_ABBREVIATIONS.keys()].map((code) => code.toLowerCase()),
  'p',
]);

/** Whether a figure's number or currency may begin with the token: asked of every token, so it must be quick. */
function mayBegin({ kind, text, lower }: Token): boolean {
  if (kind === 'number') return true;
  if (kind === 'sign') return text === '-' || text === '−' || text === '+' || text === '#' || CURRENCY_SIGNS.has(text);
  return kind === 'word' && (FIRST_WORDS.has(lower) || lower === 'u.s.' || lower.endsWith('fold'));
}

function toCandidate(tokens: Tokens, figure: Figure): Candidate {
  const { number, high, unit, bound, per, change, kind } = figure;
  const value = { number, high, unit, bound, per, ...(change === null ? {} : { change }) };
  return {
    type: 'figure',
    rule: `figure/${kind}`,
    start: tokens.at(figure.start).start,
    end: tokens.at(figure.next - 1).end,
    reading: { kind: 'figure', value },
  };
}
