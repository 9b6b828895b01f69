import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need WXT's fake browser, a document, or JSX. Everything else is pure and runs in plain Node. */
const DOM_TESTS = [
  'test/components/**/*.test.{ts,tsx}',
  'test/entrypoints/**/*.test.{ts,tsx}',
  'test/lib/platform/**/*.test.ts',
];

/** The built extension in real browsers. Each file opens its own, so they run one after another. */
const E2E_TESTS = ['test/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...DOM_TESTS, ...E2E_TESTS],
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: { name: 'dom', environment: 'jsdom', include: DOM_TESTS },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: E2E_TESTS,
          fileParallelism: false,
          // A driver loses a window now and then on a loaded machine; what fails twice is a fault.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
