import type { Finding, Report } from '../../rules/report.ts';

/** The words on the label that caused a finding, each once, and those among them that were read through damage. */
export function wordsOf(
  { entries }: Pick<Finding, 'entries'>,
  { ingredients }: Report,
): { words: string[]; repaired: { text: string; inci: string }[] } {
  const caused = entries.flatMap((entry) => ingredients[entry] ?? []);
  const seen = new Map(caused.map((ingredient) => [ingredient.text.toLowerCase(), ingredient]));
  const once = [...seen.values()];
  return {
    words: once.map(({ text }) => text),
    repaired: once.flatMap(({ match, text, inci }) => (match === 'repaired' && inci ? [{ text, inci }] : [])),
  };
}
