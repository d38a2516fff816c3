/** Closes a run of the tests with one line: "N passed, N failed, N skipped". A file that could not be loaded counts as one failed. */
import type { Reporter, TestModule } from 'vitest/node';

export type Counts = { passed: number; failed: number; skipped: number };

/** The finished modules of a run, and errors outside any test -> counts over all their tests. */
export function countTests(modules: readonly Pick<TestModule, 'children' | 'errors'>[], errorsOutside: number): Counts {
  const counts = { passed: 0, failed: errorsOutside, skipped: 0 };
  for (const testModule of modules) {
    if (testModule.errors().length > 0) counts.failed += 1;
    for (const testCase of testModule.children.allTests()) {
      const { state } = testCase.result();
      // A test that never came to a result was not seen to pass.
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return counts;
}

export const oneLine = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

export class OneLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = countTests(modules, errors.length);
    // After the summary of the default reporter, so that this line is the last one.
    process.on('exit', () => console.log(oneLine(counts)));
  }
}
