/** What a photo's reading does to the answer, against the answer for the true list. */
import { checkLabel } from '../../../rules/check-label.ts';
import { findProtocol } from '../../../rules/knowledge/find-protocol.ts';
import type { Report } from '../../../rules/report.ts';

export type FlagScore = {
  readonly flags: number;
  readonly kept: number;
  /** Flagged ingredients that are not on the label. */
  readonly invented: string[];
  readonly lost: string[];
  readonly verdict: Report['verdict'];
  readonly gaps: string[];
  /** "Nothing flagged" although the label holds something flagged: must never happen. */
  readonly open: boolean;
};

export type ReadLabel = { text: string; unreadable?: readonly { start: number; end: number }[]; endSeen?: boolean };

const protocol = findProtocol('microneedling')!;
const check = (label: ReadLabel, origin: 'pasted' | 'photo'): Report => checkLabel({ ...label, origin }, protocol, 0);

/** Ingredients that are held back on the day of treatment, as `category: name`. */
function flagsOf(report: Report): Set<string> {
  const held = new Set<string>(
    report.findings.filter(({ status }) => status === 'avoid' || status === 'caution').map(({ category }) => category),
  );
  return new Set(
    report.ingredients.flatMap(({ inci, text, categories }) =>
      categories.filter((category) => held.has(category)).map((category) => `${category}: ${inci ?? text.toLowerCase()}`),
    ),
  );
}

export function compareFlags(truth: string | undefined, reading: ReadLabel): FlagScore {
  const read = check(reading, 'photo');
  const expected = truth === undefined ? new Set<string>() : flagsOf(check({ text: truth }, 'pasted'));
  const found = flagsOf(read);
  const kept = [...expected].filter((flag) => found.has(flag));
  return {
    flags: expected.size,
    kept: kept.length,
    lost: [...expected].filter((flag) => !found.has(flag)),
    invented: truth === undefined ? [] : [...found].filter((flag) => !expected.has(flag)),
    verdict: read.verdict,
    gaps: read.reading.gaps.map(({ reason }) => reason),
    open: read.verdict === 'no-flags' && expected.size > 0,
  };
}
