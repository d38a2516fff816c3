/** What a photo's reading does to the answer, against the answer for the true list. */
import { isHeldToday } from '../../../rules/report/is-held-today.ts';
import type { Report } from '../../../rules/report.ts';
import { checkText } from '../../check-text.ts';

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

/** On the day of the treatment every group is held back. */
const check = (label: ReadLabel, origin: 'pasted' | 'photo'): Report => checkText(label.text, 0, { ...label, origin });

type Flag = { category: string; name: string };

/** Ingredients that are held back on the day of treatment. */
function flagsOf(report: Report): Flag[] {
  const held = new Set<string>(report.findings.filter(isHeldToday).map(({ category }) => category));
  const flags = report.ingredients.flatMap(({ inci, text, categories }) =>
    categories.filter((category) => held.has(category)).map((category) => ({ category, name: (inci ?? text).toLowerCase() })),
  );
  return flags.filter(
    (flag, i) => flags.findIndex((other) => other.category === flag.category && other.name === flag.name) === i,
  );
}

/** The same group by the same name, or by one that holds the other: "SD Alcohol 40-B" is read as well as "SD Alcohol". */
const isSame = (a: Flag, b: Flag): boolean =>
  a.category === b.category &&
  (wordsOf(a.name).every((word) => b.name.includes(word)) || wordsOf(b.name).every((word) => a.name.includes(word)));

const wordsOf = (name: string): string[] => name.match(/[a-z]{4,}/g) ?? [name];

const say = ({ category, name }: Flag): string => `${category}: ${name}`;

/** The list as it stands on the label (undefined: it is no label), and what was read of it -> what was kept, lost and invented. */
export function compareFlags(truth: string | undefined, reading: ReadLabel): FlagScore {
  const read = check(reading, 'photo');
  const expected = truth === undefined ? [] : flagsOf(check({ text: truth }, 'pasted'));
  const found = flagsOf(read);
  const lost = expected.filter((flag) => !found.some((other) => isSame(flag, other)));
  const invented = truth === undefined ? [] : found.filter((flag) => !expected.some((other) => isSame(flag, other)));
  return {
    flags: expected.length,
    kept: expected.length - lost.length,
    lost: lost.map(say),
    invented: invented.map(say),
    verdict: read.verdict,
    gaps: read.reading.gaps.map(({ reason }) => reason),
    open: read.verdict === 'no-flags' && expected.length > 0,
  };
}
