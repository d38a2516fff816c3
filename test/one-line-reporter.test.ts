import { describe, expect, test } from 'vitest';
import { countTests, oneLine } from './one-line-reporter.ts';

type Modules = Parameters<typeof countTests>[0];

const moduleWith = (states: string[], errors: string[] = []) => ({
  errors: () => errors,
  children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
});

const runs: [why: string, modules: unknown[], errorsOutside: number, line: string][] = [
  [
    'counts each state over all files',
    [moduleWith(['passed', 'failed']), moduleWith(['passed', 'skipped'])],
    0,
    '2 passed, 1 failed, 1 skipped',
  ],
  ['nothing ran', [], 0, '0 passed, 0 failed, 0 skipped'],
  ['a file that could not be loaded is a failure', [moduleWith([], ['SyntaxError'])], 0, '0 passed, 1 failed, 0 skipped'],
  ['an error outside any test is a failure', [moduleWith(['passed'])], 1, '1 passed, 1 failed, 0 skipped'],
  ['a test without a result was not seen to pass', [moduleWith(['pending'])], 0, '0 passed, 1 failed, 0 skipped'],
];

describe('the closing line', () => {
  test.each(runs)('%s', (_why, modules, errorsOutside, line) => {
    expect(oneLine(countTests(modules as Modules, errorsOutside))).toBe(line);
  });
});
