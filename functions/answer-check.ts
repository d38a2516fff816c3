/** One check: the request of `POST /v1/checks` -> the report. The command line and the scans answer by the same steps. */
import { checkLabel } from '../rules/check-label.ts';
import { withDates } from '../rules/dated-report.ts';
import { furthestDay } from '../rules/furthest-day.ts';
import type { Report } from '../rules/report.ts';
import { type ChosenRules, type ClinicRules, chooseRules } from './choose-rules.ts';
import type { CheckRequest } from './contract.ts';
import { MAX_LABEL_CHARACTERS } from './contract-limits.ts';
import { dayOfTreatment, type TreatmentDay } from './day-of-treatment.ts';
import { Problem } from './problem.ts';

export type Label = Parameters<typeof checkLabel>[0];
/** `check` is how labels are checked where it is not as pasted text: scans bring the way of photos. */
export type CheckDeps = { now: () => Date; clinicRules?: ClinicRules | undefined; check?: typeof checkLabel };

/** Rules and day of a check, before any label is read. `clinic`: the slug of the clinic whose rules they are. */
export type PlannedCheck = ChosenRules & TreatmentDay;

/** Report and, where a clinic's rules were used, the clinic's slug. Throws a Problem for what cannot be answered. */
export async function answerCheck(
  request: Omit<CheckRequest, 'text'>,
  label: Label,
  deps: CheckDeps,
): Promise<{ report: Report; clinic?: string }> {
  // A photo on which nothing could be read is answered (cannot-tell), an empty box is not.
  if (label.origin === 'pasted') refuseUnusable(label.text);
  const plan = await planCheck(request, deps);
  return { report: checkByPlan(plan, label, deps), ...(plan.clinic !== undefined && { clinic: plan.clinic }) };
}

/** What a request asks for beside its label. Throws a Problem for days and rules that cannot be: nobody waits for a photo to be read first. */
export async function planCheck(request: Omit<CheckRequest, 'text'>, deps: CheckDeps): Promise<PlannedCheck> {
  const rules = await chooseRules(request, deps.clinicRules);
  return { ...rules, ...dayOfTreatment(request, deps.now(), furthestDay(rules.protocol)) };
}

/** The label by these rules on this day; "only what your clinic gave you" stands above every other note, so that no list is read before it. */
export function checkByPlan({ protocol, notes, day, treatedOn }: PlannedCheck, label: Label, deps: CheckDeps): Report {
  const report = (deps.check ?? checkLabel)(label, protocol, day);
  const dated = treatedOn === undefined ? report : withDates(report, treatedOn);
  const opening = dated.notes.filter(({ id }) => id === 'opening');
  return { ...dated, notes: [...opening, ...notes, ...dated.notes.filter((note) => !opening.includes(note))] };
}

function refuseUnusable(text: string): void {
  if (text.trim() === '') throw new Problem('empty-text');
  if (text.length > MAX_LABEL_CHARACTERS) {
    throw new Problem('text-too-long', {
      characters: text.length.toLocaleString('en'),
      limit: MAX_LABEL_CHARACTERS.toLocaleString('en'),
    });
  }
}
