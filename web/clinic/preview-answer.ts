import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { isHeldToday } from '../../rules/report/is-held-today.ts';
import type { Report } from '../../rules/report.ts';
import { type Plan, planOf } from '../answer/plan.ts';
import { TONE_OF_VERDICT, type Tone } from '../answer/tone.ts';
import type { Wording } from '../wording/wording.ts';
import { say } from './say.ts';

/** A patient's answer in short, by days instead of dates: what the preview shows. */
export interface PreviewAnswer {
  tone: Tone;
  kind: string;
  large: string;
  has: string;
  reasons: { group: string; says: string[] }[];
  /** The clinic's words for the first days, and what it switched off. */
  notes: string[];
  report: Report;
  plan: Plan;
}

/** The same engine as the patient's, fetched when the preview is first shown. */
export async function previewAnswer(text: string, protocol: Protocol, day: number, wording: Wording): Promise<PreviewAnswer> {
  const { checkLabel } = await import('../../rules/check-label.ts');
  const report = checkLabel({ text, origin: 'pasted' }, protocol, day);
  const plan = planOf(report);
  const tone = TONE_OF_VERDICT[report.verdict];
  const held = report.findings.filter(isHeldToday);
  const groups = [...new Set(held.map(({ category }) => wording.t(`category.${category}.in`)))];
  return {
    tone,
    kind: wording.t(`kind.${tone}`),
    large: largeLine(report, plan, protocol.owner),
    has: groups.length > 0 ? say('preview.has', { list: wording.list(groups) }) : '',
    reasons: held
      .slice(0, 3)
      .map((finding) => ({ group: wording.t(`category.${finding.category}.name`), says: reasonsOf(finding, protocol) })),
    notes: report.notes.filter(({ id }) => TOLD_NOTES.has(id)).map(({ says }) => says),
    report,
    plan,
  };
}

const TOLD_NOTES = new Set(['opening', 'rule.clinic-off']);

function largeLine({ verdict }: Report, { careFrom, usualFrom, complete }: Plan, clinic: string): string {
  if (verdict === 'no-flags') return say('preview.nothing');
  if (verdict === 'cannot-tell') return say('preview.unsure');
  if (verdict === 'caution')
    return usualFrom === null ? say('preview.ask', { clinic }) : say('preview.usualFrom', { day: usualFrom });
  if (careFrom === null) return say('preview.ask', { clinic });
  return say(complete ? 'preview.from' : 'preview.notBefore', { day: careFrom });
}

function reasonsOf(
  { category, clinicSays, guidesSay, disagreement }: Report['findings'][number],
  { owner, windows }: Protocol,
): string[] {
  const days = windows.find((rule) => rule.category === category)?.avoidDays;
  return [
    ...(days === undefined
      ? []
      : [guidesSay ? say('preview.clinicSays', { clinic: owner, n: days }) : say('preview.guidesSay', { n: days })]),
    ...(clinicSays === undefined ? [] : [clinicSays]),
    ...(disagreement === undefined ? [] : [disagreement]),
  ];
}
