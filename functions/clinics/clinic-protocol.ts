/** A clinic's treatment as the rules that a check runs by: the general ones, with every row the clinic changed in its place. */
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Protocol, ProtocolRule } from '../../rules/knowledge/protocol.ts';
import type { ClinicTreatment, ClinicWindow } from '../contract.ts';
import type { StoredVersion } from './clinic-store.ts';

/** The protocol's id is `slug/treatment`, its version the clinic's, its owner the clinic's name. */
export function clinicProtocol(clinic: StoredVersion, treatment: ClinicTreatment): Protocol {
  const general = findProtocol(treatment.protocol) ?? findProtocol(DEFAULT_PROTOCOL_ID)!;
  return {
    ...general,
    id: `${clinic.slug}/${treatment.id}`,
    version: clinic.version,
    owner: clinic.details.name,
    title: treatment.title,
    windows: [...general.windows.map((rule) => changedRule(rule, treatment.windows)), ...addedRules(general, treatment.windows)],
    opening: treatment.opening ?? general.opening,
    ...(treatment.heldBack.length > 0 && { heldBack: treatment.heldBack.map(withoutEmpty) }),
  };
}

function changedRule(rule: ProtocolRule, windows: ClinicWindow[]): ProtocolRule {
  const own = windows.find((window) => window.category === rule.category);
  return own ? { ...rule, ...clinicRule(own), ...guidesOf(rule, own) } : rule;
}

/** A group that the general rules leave alone (another irritant) and the clinic holds back. */
function addedRules(general: Protocol, windows: ClinicWindow[]): ProtocolRule[] {
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
