import type { Figure } from './figure';
import type { Tokens } from './tokens';

/** Whether a number without a noun is part of what was named before: "14 of which", "2,500 of them", "331 of those on the drug". */
export const isPartOf = (tokens: Tokens, { kind, next, unit }: Figure): boolean =>
  kind === 'count' && unit === null && tokens.at(next).lower === 'of' && WHOLES.has(tokens.at(next + 1).lower);

const WHOLES: ReadonlySet<string> = new Set(['which', 'them', 'these', 'those', 'whom']);
