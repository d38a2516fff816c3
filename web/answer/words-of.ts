import type { Finding, Report } from '../../rules/report.ts';

/** The words on the label that caused a finding, each once, whatever its capitals. */
export function wordsOf({ entries }: Pick<Finding, 'entries'>, { ingredients }: Pick<Report, 'ingredients'>): string[] {
  const words = entries.flatMap((entry) => ingredients[entry]?.text ?? []);
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
