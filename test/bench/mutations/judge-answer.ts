import type { Report } from '../../../rules/report.ts';
import type { MutatedLabel } from './draft-label.ts';
import { isPresent } from './is-present.ts';

/** What became of the active of a mutated label: `gone` when too little of it is left to stand for it. */
export type Outcome = 'gone' | 'found' | 'not found' | 'no-flags';

const isFound = ({ category, start, end }: MutatedLabel, { findings, ingredients }: Report): boolean =>
  findings.some((finding) => finding.category === category) ||
  ingredients.some((ingredient) => ingredient.match === 'ambiguous' && ingredient.start < end && ingredient.end > start);

/** Mutated label and the answer it got -> what became of its active. `no-flags` while it is present is the one that must never be. */
export function judgeAnswer(label: MutatedLabel, report: Report): Outcome {
  if (!isPresent(label.text.slice(label.start, label.end), label.active)) return 'gone';
  if (report.verdict === 'no-flags') return 'no-flags';
  return isFound(label, report) ? 'found' : 'not found';
}
