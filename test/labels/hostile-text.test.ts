import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../bench/hostile-texts.ts';
import { usualCheck } from '../bench/usual-check.ts';

/** Far above what `npm run proof` holds (50 ms), so that a busy machine does not matter: a runaway takes minutes. */
const LIMIT_MS = 2_000;

describe('hostile text is answered', () => {
  test.each(HOSTILE)('%s', (_why, text) => {
    const begun = performance.now();
    const report = usualCheck(text);
    expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
    for (const { start, end, text: words } of report.ingredients) expect(text.slice(start, end)).toBe(words);
  });
});
