import { expect, it } from 'vitest';
import { checkBudgets } from '../budgets';

it.each(['.output/chrome-mv3', '.output/firefox-mv3'])('keeps %s within its budgets', (build) => {
  expect(checkBudgets(build)).toEqual([]);
});
