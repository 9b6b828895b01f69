import type { Figure } from './figure';

/** Whether a figure is an amount of money, its currency stated or taken from a figure beside it. */
export const isMoney = ({ kind, unit }: Figure): boolean =>
  kind === 'money' ||
  (kind === 'ellipsis' && unit !== null && /^(?:[A-Z]{3}|cent|franc|kron[ae]|peso|pound)$/u.test(unit));
