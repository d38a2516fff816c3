import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/report.ts';
import { HOSTILE } from '../bench/hostile-texts.ts';
import { checkText } from '../check-text.ts';
import { processorMs, timesAsMuch } from '../processor-time.ts';

const LIST = `Ingredients: ${'Aqua, Glycerin, Retinol, Panthenol, Cetearyl Alcohol, '.repeat(400)}`.slice(0, 20_000);
/** Times as much as a list of the same length; `npm run proof` holds the milliseconds. A text met for the first time takes 30 times, a runaway thousands. */
const MOST_TIMES = 200;

describe('hostile text is answered', async () => {
  const usual = await processorMs(() => checkText(LIST));
  test.each(HOSTILE)('%s', async (_why, text) => {
    const reports: Report[] = [];
    const times = await timesAsMuch(() => reports.push(checkText(text)), usual, 1);
    for (const { start, end, text: words } of reports[0]!.ingredients) expect(text.slice(start, end)).toBe(words);
    expect(times).toBeLessThan(MOST_TIMES);
  });
});
