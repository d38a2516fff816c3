import { defineConfig } from 'vitest/config';
import { OneLineReporter } from './test/one-line-reporter.ts';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, pool: 'threads', reporters: ['default', new OneLineReporter()] },
});
