/** A matched label, the protocol and the day -> the report. Never looks at the label's text: `places` turns offsets into the label's own. */
import { knowledgeVersion } from '../knowledge/knowledge-version.ts';
import type { Protocol } from '../knowledge/protocol.ts';
import type { Claim, Gap, Ingredient, Report } from '../report.ts';
import { assessEntries } from './assess-entries.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';
import { decideVerdict, okFromDay } from './decide-verdict.ts';
import { entriesAgainst } from './entries-against.ts';
import { findFindings } from './find-findings.ts';
import { findGaps } from './find-gaps.ts';
import { guidanceOfDay } from './guidance-of-day.ts';
import { productKind } from './product-kind.ts';
import { takeNotes } from './take-notes.ts';

/** The way back to the label as it was sent. */
export interface LabelPlaces {
  start(at: number): number;
  end(at: number): number;
  text(start: number, end: number): string;
}

function ingredientOf(
  { entry, list, position, categories, probablyBelowOnePercent }: AssessedEntry,
  places: LabelPlaces,
): Ingredient {
  const { how, ingredient, candidates } = entry.match;
  const start = places.start(entry.start);
  const end = Math.max(start, places.end(entry.end));
  return {
    list,
    position,
    text: places.text(start, end),
    start,
    end,
    inci: ingredient?.inci ?? null,
    match: how,
    ...(candidates && { candidates: candidates.map(({ inci, categories: of }) => ({ inci, categories: of })) }),
    categories,
    ...(ingredient?.tier !== undefined && categories.length > 0 && { tier: ingredient.tier }),
    ...(entry.percent !== undefined && { percent: entry.percent }),
    ...(probablyBelowOnePercent && { probablyBelowOnePercent }),
  };
}

const placed = <T extends { start?: number | undefined; end?: number | undefined }>(one: T, places: LabelPlaces): T =>
  one.start === undefined || one.end === undefined ? one : { ...one, start: places.start(one.start), end: places.end(one.end) };

function claimsOf(label: MatchedLabel, entries: readonly AssessedEntry[], places: LabelPlaces): Claim[] {
  return label.claims.map((claim) => {
    const start = places.start(claim.start);
    const end = places.end(claim.end);
    const against = entriesAgainst(claim.categories, entries);
    return { text: places.text(start, end), start, end, ...(against.length > 0 && { contradictedBy: against }) };
  });
}

/** `day`: whole days since the treatment. Throws where the protocol has no row for a group that was found, which no shipped one lacks. */
export function writeReport(label: MatchedLabel, places: LabelPlaces, protocol: Protocol, day: number): Report {
  const kind = productKind(label);
  const entries = assessEntries(label, kind);
  const gaps: Gap[] = findGaps(label, entries);
  const complete = gaps.length === 0;
  const findings = findFindings(entries, protocol, day);
  return {
    verdict: decideVerdict(findings, complete),
    day,
    reading: { complete, gaps: gaps.map((gap) => placed(gap, places)) },
    okFromDay: okFromDay(findings, complete),
    protocol: { id: protocol.id, version: protocol.version, owner: protocol.owner },
    knowledgeVersion,
    findings,
    ingredients: entries.map((entry) => ingredientOf(entry, places)),
    lists: label.lists.map(({ heading, kind: listKind, start, end }) => ({
      heading,
      kind: listKind,
      start: places.start(start),
      end: places.end(end),
    })),
    unknown: entries.flatMap(({ entry }, index) => (entry.match.how === 'unknown' ? [index] : [])),
    claims: claimsOf(label, entries, places),
    notes: takeNotes({ label, kind, entries, findings, protocol, day }),
    guidance: guidanceOfDay(protocol, day, kind),
  };
}
