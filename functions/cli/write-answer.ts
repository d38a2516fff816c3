/** A report as a text for the terminal, in the order of the page: opening, answer, date, reason. */
import { say } from '../../rules/knowledge/say.ts';
import { isHeldToday } from '../../rules/report/is-held-today.ts';
import type { Finding, GapReason, Note, Report } from '../../rules/report.ts';

/** Lines joined by line feeds, with one behind the last. */
export function writeAnswer(report: Report): string {
  const parts = [
    opening(report),
    headline(report),
    whys(report),
    unknownNames(report),
    soothing(report),
    notes(report),
    today(report),
    foot(report),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: Report): string[] {
  const kind = say(`verdict.${report.verdict}.kind`);
  const groups = [...new Set(report.findings.filter(isHeldToday).map(({ category }) => say(`category.${category}.has`)))];
  const has = groups.length > 0 ? [say('verdict.has', { groups: groups.join(', ') })] : [];
  const unread = report.verdict === 'avoid' && !report.reading.complete ? [say('verdict.more-unread')] : [];
  return [`${kind}: ${largeLine(report)}`, ...belowNoFlags(report), ...has, ...unread, ...gapLines(report)];
}

function largeLine(report: Report): string {
  const { verdict, reading, findings } = report;
  if (verdict === 'no-flags') return say('verdict.nothing-found');
  if (verdict === 'cannot-tell') return say(`gap.${toldAs(reading.gaps[0]?.reason ?? 'not-a-list', report)}.title`);
  const last = findings
    .filter(({ status }) => status === verdict)
    .map(verdict === 'avoid' ? careFrom : usualFrom)
    .sort(byDay)
    .at(-1);
  if (!last || last.day === null)
    return whoIsAsked(
      findings.flatMap(({ entries }) => entries),
      report,
    );
  if (verdict === 'caution') return say('verdict.as-usual', { date: when(last) });
  return say(reading.complete ? 'verdict.from' : 'verdict.not-before', { date: when(last) });
}

function belowNoFlags({ verdict, ingredients, unknown }: Report): string[] {
  if (verdict !== 'no-flags') return [];
  const known = ingredients.length - unknown.length;
  const counted =
    unknown.length === 0
      ? say('verdict.known-all', { n: known })
      : say('verdict.known-some', { known, total: ingredients.length });
  return [`${counted} ${say('verdict.none-on-general-list')}`];
}

/** Each gap with what to do; one that is the large line already only with that. */
function gapLines(report: Report): string[] {
  const { verdict, reading } = report;
  const reasons = [...new Set(reading.gaps.map(({ reason }) => reason))];
  const told = verdict === 'cannot-tell' ? reasons[0] : undefined;
  return reasons.map((reason) => {
    const as = toldAs(reason, report);
    return `${reason === told ? '' : `${say(`gap.${as}.title`)}. `}${say(`gap.${as}.do`)}`;
  });
}

/** A name outside the lists is the front of a pack only where there is no list. */
const toldAs = (reason: GapReason, { lists }: Report): GapReason | 'beside-list' =>
  reason === 'outside-list' && lists.length > 0 ? 'beside-list' : reason;

/** Where no day ends it: of a prescribed medicine whoever prescribed it, of the rest the clinic. */
function whoIsAsked(asked: readonly number[], { notes }: Report): string {
  const prescribed = notes.some(({ id, entries }) => id.startsWith('drug.') && entries?.some((entry) => asked.includes(entry)));
  return prescribed ? say('verdict.ask-prescriber') : say('verdict.ask-clinic', { clinic: 'your clinic' });
}

function whys(report: Report): string[] {
  const rows = report.findings.filter((finding) => finding.status !== 'good').flatMap((finding) => why(finding, report));
  return rows.length > 0 ? ['Why', ...rows] : [];
}

function why(finding: Finding, report: Report): string[] {
  const { ingredients } = report;
  const { category, clinicSays, disagreement, sources, guidesSay } = finding;
  const words = [...new Set(finding.entries.map((entry) => oneLine(ingredients[entry]?.text ?? '')))];
  const lines = [
    say(`category.${category}.effect`),
    steps(finding, report),
    ...(clinicSays === undefined ? [] : [clinicSays]),
    ...(guidesSay ? [say('rule.guides', { n: guidesSay.avoidDays })] : []),
    ...(disagreement === undefined ? [] : [disagreement]),
    ...sources.map(({ title, says }) => `- ${title}: ${says}`),
  ];
  return [`  ${say(`category.${category}.short`)}: ${words.join(', ')}`, ...lines.map((line) => `    ${line}`)];
}

/** Over a list that was not read whole no later date is promised than the first. */
function steps(finding: Finding, report: Report): string {
  const { complete } = report.reading;
  const asked = whoIsAsked(finding.entries, report);
  const [care, usual] = [careFrom(finding), usualFrom(finding)];
  if (finding.status === 'over') return `${say('verdict.as-usual-from', { date: when(usual) })}.`;
  if (care.day === null) return `${asked}.`;
  const careStep = care.day === usual.day ? [] : [say('verdict.with-care-from', { date: when(care) })];
  const lastStep = usual.day === null ? asked : say('verdict.as-usual-from', { date: when(usual) });
  const first = finding.status === 'avoid' ? careStep : [];
  return `${[...first, ...(complete || first.length === 0 ? [lastStep] : [])].join('. ')}.`;
}

function unknownNames({ unknown, ingredients }: Report): string[] {
  if (unknown.length === 0) return [];
  return [
    say('verdict.unknown', { n: unknown.length }),
    `  ${unknown.map((entry) => oneLine(ingredients[entry]?.text ?? '')).join(', ')}`,
  ];
}

function soothing({ findings, ingredients }: Report): string[] {
  const entries = findings.filter(({ status }) => status === 'good').flatMap((finding) => finding.entries);
  const names = [...new Set(entries.map((entry) => ingredients[entry]?.inci ?? ''))];
  return names.length > 0 ? [`${say('category.soothing.short')}: ${names.join(', ')}`] : [];
}

const isOpening = ({ id }: Note): boolean => id === 'opening';
/** "Only what your clinic gave you": above anything else, so that nobody reads a clearance before it. */
const opening = (report: Report): string[] => report.notes.filter(isOpening).map(({ says }) => says);
const notes = (report: Report): string[] => report.notes.filter((note) => !isOpening(note)).map(({ says }) => says);

function today({ guidance, day }: Report): string[] {
  return guidance.length > 0 ? [say('verdict.day', { day }), ...guidance.map(({ says }) => `  ${says}`)] : [];
}

function foot({ protocol, knowledgeVersion }: Report): string[] {
  return [`${protocol.owner}: ${protocol.id}, version ${protocol.version}; facts of ${knowledgeVersion}. ${say('verdict.foot')}`];
}

type FromDay = { day: number | null; date: string | undefined };
const careFrom = ({ cautionFromDay, cautionFromDate }: Finding): FromDay => ({ day: cautionFromDay, date: cautionFromDate });
const usualFrom = ({ clearFromDay, clearFromDate }: Finding): FromDay => ({ day: clearFromDay, date: clearFromDate });
const byDay = (a: FromDay, b: FromDay): number => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);

/** "Monday 30 November (day 10)", or "day 10" where the date of the treatment is not known. */
function when({ day, date }: FromDay): string {
  if (date === undefined) return `day ${day}`;
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${format.format(new Date(date)).replace(',', '')} (day ${day})`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
