/**
 * Fail-closed: 10,000 seeded mutations of labels that hold one active. While it is present the answer is never `no-flags`, and its own
 * category is found or the entry is `ambiguous`. Failing labels are kept in .cache/mutations-failures.txt, grouped.
 * `node test/bench/mutations.ts [COUNT] [SEED]`
 */
import type { Report } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';
import { type MutatedLabel, mutateLabel } from './mutations/draft-label.ts';
import { judgeAnswer, type Outcome } from './mutations/judge-answer.ts';
import { keepText, printFigures } from './report-figures.ts';
import { seededRandom } from './seeded-random.ts';

const count = Number(process.argv[2] ?? 10_000);
const random = seededRandom(Number(process.argv[3] ?? 2026));

type Failure = { label: MutatedLabel; report: Report; how: Outcome };

const failures: Failure[] = [];
let present = 0;
for (let at = 0; at < count; at += 1) {
  const label = mutateLabel(random);
  const report = checkText(label.text);
  const how = judgeAnswer(label, report);
  if (how !== 'gone') present += 1;
  if (how === 'no-flags' || how === 'not found') failures.push({ label, report, how });
}

const oneLine = (text: string) => JSON.stringify(text).slice(1, -1);

function describe({ label, report, how }: Failure): string {
  const { text, start, end, active, category, kinds } = label;
  const around = `${oneLine(text.slice(Math.max(0, start - 40), start))}>>${oneLine(text.slice(start, end))}<<${oneLine(text.slice(end, end + 40))}`;
  const near = report.ingredients
    .filter((one) => one.start < end && one.end > start)
    .map((one) => `${oneLine(one.text)} = ${one.inci} (${one.match})`);
  const gaps = report.reading.gaps.map(({ reason }) => reason).join(' ');
  return `${how} | ${kinds.join(' + ')} | ${category} ${active} | ${report.verdict} ${gaps}\n    ${around}\n    read: ${near.join('; ') || 'nothing there'}`;
}

const groupBy = (key: (failure: Failure) => string) =>
  [...Map.groupBy(failures, key)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([group, some]) => `${String(some.length).padStart(6)}  ${group}`);

const summary = [
  `${present} of ${count} labels still hold the active.`,
  `${failures.filter(({ how }) => how === 'no-flags').length} no-flags, ${failures.filter(({ how }) => how === 'not found').length} not found and not ambiguous.`,
  'by kind',
  ...groupBy(({ how, label }) => `${how}: ${[...label.kinds].sort().join(' + ')}`).slice(0, 30),
  'by name',
  ...groupBy(({ how, label }) => `${how}: ${label.category} ${label.active}`).slice(0, 30),
].join('\n');
console.log(summary);
keepText('mutations-failures.txt', `${summary}\n\n${failures.map(describe).join('\n')}\n`);

const open = failures.filter(({ how }) => how === 'no-flags').length;
printFigures({ labels: count, present, noFlags: open, found: (present - failures.length) / present });
