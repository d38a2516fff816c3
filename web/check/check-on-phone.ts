import type { Report } from '../../rules/report.ts';
import { scriptByLanguage } from '../photo/scripts.ts';
import type { LabelToCheck } from './check-label-text.ts';
import { loadRules } from './load-rules.ts';

const checkOf = async (origin: LabelToCheck['origin']) =>
  origin === 'photo'
    ? (await import('../../rules/check-photo-label.ts')).checkPhotoLabel
    : (await import('../../rules/check-label.ts')).checkLabel;

const writtenIn = (script: LabelToCheck['script']) =>
  script === 'other' ? { unreadScript: scriptByLanguage(navigator.languages) ?? '' } : script ? { model: script } : {};

/** The same rules as the server's, fetched when first needed and kept for offline use. */
export async function checkOnPhone(label: LabelToCheck): Promise<Report> {
  const { text, origin, unread, endSeen, script, day, clinic, clinicDetails, treatment } = label;
  const details = clinicDetails?.slug === clinic ? clinicDetails : null;
  const [check, rules] = await Promise.all([checkOf(origin), loadRules(details, treatment)]);
  const seen = origin === 'photo' ? { unreadable: unread, endSeen, ...writtenIn(script) } : {};
  const report = check({ text, origin, ...seen }, rules, day);
  if (!clinic) return report;
  const { clinicNotes } = await import('../../rules/clinic/clinic-notes.ts');
  return { ...report, notes: [...clinicNotes(details, treatment), ...report.notes] };
}
