import type { Report } from '../../rules/report.ts';
import type { LabelToCheck } from './check-label-text.ts';
import { loadRules } from './load-rules.ts';

/** The same rules as the server's, fetched when first needed and kept for offline use. */
export async function checkOnPhone(label: LabelToCheck): Promise<Report> {
  const { text, origin, unread, endSeen, day, clinic, clinicDetails, treatment } = label;
  const details = clinicDetails?.slug === clinic ? clinicDetails : null;
  const [{ checkLabel }, rules] = await Promise.all([import('../../rules/check-label.ts'), loadRules(details, treatment)]);
  const seen = origin === 'photo' ? { unreadable: unread, endSeen } : {};
  return checkLabel({ text, origin, ...seen }, rules, day);
}
