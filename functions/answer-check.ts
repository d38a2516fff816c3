/** One check: the request of `POST /v1/checks` -> the report. The command line and the scans answer by the same steps. */
import { checkLabel } from '../rules/check-label.ts';
import { withDates } from '../rules/dated-report.ts';
import { furthestDay } from '../rules/furthest-day.ts';
import type { Report } from '../rules/report.ts';
import { type ClinicRules, chooseRules } from './choose-rules.ts';
import type { CheckRequest } from './contract.ts';
import { MAX_LABEL_CHARACTERS } from './contract-limits.ts';
import { dayOfTreatment } from './day-of-treatment.ts';
import { Problem } from './problem.ts';

export type Label = Parameters<typeof checkLabel>[0];
/** `check` is how labels are checked where it is not as pasted text: scans bring the way of photos. */
export type CheckDeps = { now: () => Date; clinicRules?: ClinicRules | undefined; check?: typeof checkLabel };

/** Report and, where a clinic's rules were used, the clinic's slug. Throws a Problem for what cannot be answered. */
export async function answerCheck(
  request: Omit<CheckRequest, 'text'>,
  label: Label,
  deps: CheckDeps,
): Promise<{ report: Report; clinic?: string }> {
  // A photo on which nothing could be read is answered (cannot-tell), an empty box is not.
  if (label.origin === 'pasted') refuseUnusable(label.text);
  const { protocol, notes, clinic } = await chooseRules(request, deps.clinicRules);
  const { day, treatedOn } = dayOfTreatment(request, deps.now(), furthestDay(protocol));
  const report = (deps.check ?? checkLabel)(label, protocol, day);
  const dated = treatedOn === undefined ? report : withDates(report, treatedOn);
  return { report: { ...dated, notes: [...notes, ...dated.notes] }, ...(clinic !== undefined && { clinic }) };
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
