import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '..', '..', 'web', 'style', 'tokens.css'), 'utf8');

/** The tokens of one block of the style sheet. */
function tokensOf(selector: RegExp): Map<string, string> {
  const block = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

const light = tokensOf(/:root/);
const dark = tokensOf(/:root\[data-appearance="dark"\]/);

/** Contrast ratio of two colours, WCAG 2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const SOFT = ['accent-soft', 'avoid-soft', 'care-soft', 'clear-soft', 'unsure-soft'];
const onPage = ['bg', 'surface'];

const pairs: [why: string, text: string[], on: string[], atLeast: number][] = [
  ['text', ['ink', 'ink-2'], [...onPage, 'sunken'], 6.9],
  ['text on every tint', ['ink', 'ink-2'], SOFT, 6.9],
  ['links, verdicts and what we do not know', ['accent', 'avoid', 'care', 'clear', 'unsure'], onPage, 4.5],
  ['a verdict on its own tint', ['avoid'], ['avoid-soft'], 4.5],
  ['with care on its own tint', ['care'], ['care-soft'], 4.5],
  ['nothing flagged on its own tint', ['clear'], ['clear-soft'], 4.5],
  ['cannot tell on its own tint', ['unsure'], ['unsure-soft'], 4.5],
  ['a link on its own tint', ['accent'], ['accent-soft'], 4.5],
  ['the main button', ['on-accent'], ['accent'], 4.5],
  ['edges of controls', ['control'], onPage, 3],
  ['shapes on the rail', ['care-mark', 'avoid', 'clear', 'unsure'], onPage, 3],
  ['the mark of with care on its tint', ['care-mark'], ['care-soft'], 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_scheme, tokens) => {
  test.each(pairs)('%s', (_why, texts, grounds, atLeast) => {
    for (const text of texts)
      for (const ground of grounds)
        expect(
          contrast(tokens.get(text) ?? '#000000', tokens.get(ground) ?? '#000000'),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(atLeast);
  });
});

test('dark is the same whether the phone or the patient asks for it', () => {
  expect(tokensOf(/:root:not\(\[data-appearance="light"\]\)/)).toEqual(dark);
  expect(dark.size).toBe(light.size);
});
