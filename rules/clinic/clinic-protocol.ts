/** A clinic's treatment as the rules that a check runs by: the general ones, with every row the clinic changed in its place. */
import type { Protocol, ProtocolRule } from '../knowledge/protocol.ts';
import type { Clinic, ClinicTreatment, ClinicWindow } from './clinic-shapes.ts';
import { treatmentOf } from './treatment-of.ts';

/** The rules that ship with the product, handed in so that a page need not load them to know this file. `usual`: where none are asked for. */
export type GeneralRules = { find: (id: string) => Protocol | undefined; usual: Protocol };

/**
 * The rules of the treatment that is asked for, or of the clinic's usual one. Their id is `slug/treatment`, their version the clinic's,
 * their owner the clinic's name.
 */
export function clinicProtocol(clinic: Clinic, treatmentId: string | null | undefined, { find, usual }: GeneralRules): Protocol {
  const treatment = treatmentOf(clinic, treatmentId);
  if (!treatment) return usual;
  const general = find(treatment.protocol) ?? usual;
  const { windows, heldBack } = treatment;
  return {
    ...general,
    id: `${clinic.slug}/${treatment.id}`,
    version: clinic.version,
    owner: clinic.name,
    title: treatment.title,
    windows: [...general.windows.map((rule) => changedRule(rule, windows)), ...addedRules(general, windows)],
    opening: treatment.opening ?? general.opening,
    ...(heldBack.length > 0 && { heldBack: heldBack.map(withoutEmpty) }),
  };
}

function changedRule(rule: ProtocolRule, windows: readonly ClinicWindow[]): ProtocolRule {
  const own = windows.find((window) => window.category === rule.category);
  return own ? { ...rule, ...clinicRule(own), ...guidesOf(rule, own) } : rule;
}

/** A group that the general rules leave alone (another irritant) and the clinic holds back. */
function addedRules(general: Protocol, windows: readonly ClinicWindow[]): ProtocolRule[] {
  const known = new Set(general.windows.map((rule) => rule.category));
  return windows
    .filter((own) => !known.has(own.category))
    .map((own) => ({ category: own.category, sources: [], ...clinicRule(own) }));
}

const clinicRule = ({ avoidDays, cautionDays, off, says }: ClinicWindow) => ({
  avoidDays,
  cautionDays,
  ...(off && { off }),
  ...(says !== undefined && { clinicSays: says }),
});

/** What the guides say stands beside the clinic's days wherever these differ, and where the group is switched off. */
function guidesOf({ avoidDays, cautionDays }: ProtocolRule, own: ClinicWindow): Pick<ProtocolRule, 'guides'> {
  const same = avoidDays === own.avoidDays && cautionDays === own.cautionDays && !own.off;
  return same || cautionDays === null ? {} : { guides: { avoidDays, cautionDays } };
}

const withoutEmpty = ({ name, avoidDays, cautionDays, says }: ClinicTreatment['heldBack'][number]) => ({
  name,
  avoidDays,
  cautionDays,
  ...(says !== undefined && { says }),
});
