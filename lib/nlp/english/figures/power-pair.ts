import type { Tokens } from './tokens';

/**
 * Whether a slash parts two numbers of power or energy, a battery's output and what it holds: `"1.4 MW/4.2 MWh"` is two
 * figures and no rate. `slash`: the token's index.
 */
export const isPowerPair = (tokens: Tokens, slash: number): boolean =>
  tokens.at(slash).text === '/' &&
  POWER.test(tokens.at(slash - 1).text) &&
  tokens.at(slash + 1).kind === 'number' &&
  POWER.test(tokens.at(slash + 2).text);

const POWER = /^[kMGT]Wh?$/iu;
