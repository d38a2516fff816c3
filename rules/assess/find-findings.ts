/** Assessed entries and the protocol -> one finding a group: status by the day's window, dates as days, the entries and sources behind it. */
import { HIGH_PERCENT, TOP_POSITIONS } from '../knowledge/amounts.ts';
import type { Protocol, ProtocolRule } from '../knowledge/protocol.ts';
import { foldName } from '../match/fold-name.ts';
import { strictestFirst } from '../report/strictest-first.ts';
import type { Category, Finding, FindingStatus } from '../report.ts';
import type { AssessedEntry } from './assessed.ts';
import { holdsNothing } from './holds-nothing.ts';
import { isPrescribed } from './is-prescribed.ts';

/** `avoid` while day < avoidDays, `caution` while day < cautionDays, then `over`. Days are whole calendar days; no end means never over. */
export function statusOn(day: number, avoidDays: number, cautionDays: number | null): FindingStatus {
  if (day < avoidDays) return 'avoid';
  return cautionDays === null || day < cautionDays ? 'caution' : 'over';
}

/** How much of it there probably is: words and order only. */
function amountOf(category: Category, entries: readonly AssessedEntry[]): 'high' | 'medium' | 'low' {
  const high = HIGH_PERCENT[category];
  const isHigh = entries.some(({ entry, position, list, probablyBelowOnePercent }) => {
    const tier = entry.match.ingredient?.tier ?? 4;
    const much = high !== undefined && (entry.percent ?? 0) >= high;
    return much || ((tier <= 2 || (list !== null && position < TOP_POSITIONS)) && !probablyBelowOnePercent);
  });
  if (isHigh) return 'high';
  return entries.every(({ probablyBelowOnePercent }) => probablyBelowOnePercent) ? 'low' : 'medium';
}

function findingOf(rule: ProtocolRule, entries: readonly AssessedEntry[], indexes: number[], day: number): Finding {
  const { category, avoidDays, cautionDays } = rule;
  const prescribed = entries.some(isPrescribed);
  const endOfAvoid = holdsNothing(rule) ? 0 : avoidDays;
  const endOfCaution = prescribed ? null : cautionDays;
  const soothing = category === 'soothing';
  return {
    category,
    status: soothing ? 'good' : statusOn(day, endOfAvoid, endOfCaution),
    ...(entries.every(({ list }) => list === null) && { list: null }),
    cautionFromDay: soothing ? 0 : prescribed ? null : avoidDays,
    clearFromDay: soothing ? 0 : endOfCaution,
    entries: indexes,
    sources: rule.sources.map(({ id, title, kind, says, url }) => ({ id, title, kind, says, ...(url && { url }) })),
    ...(rule.disagreement && { disagreement: rule.disagreement }),
    ...(!soothing && { amount: amountOf(category, entries) }),
    ...(rule.clinicSays && { clinicSays: rule.clinicSays }),
    ...(rule.guides && { guidesSay: rule.guides }),
  };
}

function heldBackFindings(protocol: Protocol, entries: readonly AssessedEntry[], day: number): Finding[] {
  return (protocol.heldBack ?? []).flatMap((held): Finding[] => {
    const wanted = ` ${foldName(held.name)} `;
    const names = (one: AssessedEntry): string =>
      ` ${foldName(one.entry.name)} ${foldName(one.entry.match.ingredient?.inci ?? '')} `;
    const indexes = entries.flatMap((one, index) => (names(one).includes(wanted) ? [index] : []));
    if (indexes.length === 0 || held.cautionDays === 0) return [];
    const source = { id: 'clinic', title: protocol.owner, kind: 'clinic-text', says: held.says ?? held.name };
    return [
      {
        category: 'other-irritant',
        status: statusOn(day, held.avoidDays, held.cautionDays),
        cautionFromDay: held.avoidDays,
        clearFromDay: held.cautionDays,
        entries: indexes,
        sources: [source],
        clinicSays: held.says ?? held.name,
      },
    ];
  });
}

/** Strictest first, soothing last. A group that the clinic switched off, or gives no days, is no finding, except for a prescribed drug in it. */
export function findFindings(entries: readonly AssessedEntry[], protocol: Protocol, day: number): Finding[] {
  const findings: Finding[] = [];
  for (const category of new Set(entries.flatMap(({ categories }) => categories))) {
    const rule = protocol.windows.find((window) => window.category === category);
    const indexes = entries.flatMap((entry, index) => (entry.categories.includes(category) ? [index] : []));
    const meant = indexes.map((index) => entries[index] as AssessedEntry);
    if (indexes.length === 0 || (rule && holdsNothing(rule) && !meant.some(isPrescribed))) continue;
    if (!rule) throw new Error(`The protocol "${protocol.id}" has no window for "${category}". Add the row to its file.`);
    findings.push(findingOf(rule, meant, indexes, day));
  }
  findings.push(...heldBackFindings(protocol, entries, day));
  return findings.sort(strictestFirst);
}
