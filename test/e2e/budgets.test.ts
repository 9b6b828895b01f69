import { expect, it } from 'vitest';
import { checkBudgets } from '../budgets';

it.each(['.output/chrome-mv3', '.output/firefox-mv3'])('keeps %s within its budgets', (build) => {
  const lines = checkBudgets(build);
  expect(lines.length).toBeGreaterThan(0);
  const over = lines.filter(({ bytes, budget }) => bytes > budget);
  expect(over.map(({ file, bytes, budget }) => `${file} weighs ${bytes}, its budget is ${budget}`)).toEqual([]);
});
