import type { ClinicPublic } from '../../functions/contract.ts';
import type { Protocol, ProtocolRule } from '../../rules/knowledge/protocol.ts';

type Treatment = ClinicPublic['treatments'][number];
type Window = Treatment['windows'][number];

/** The treatment that the link names; else the clinic's usual one. */
export function treatmentOf(clinic: ClinicPublic, id: string | null): Treatment | undefined {
  return (
    clinic.treatments.find((one) => one.id === id) ??
    clinic.treatments.find((one) => one.id === clinic.defaultTreatment) ??
    clinic.treatments[0]
  );
}

/**
 * A clinic's treatment as rules to check by: the general ones, each row that the clinic changed in its place. The server does the
 * same (functions/clinics/clinic-protocol.ts); test/web/clinic-rules.test.ts holds the two equal.
 */
export function rulesOfClinic(
  clinic: ClinicPublic,
  treatmentId: string | null,
  find: (id: string) => Protocol | undefined,
  general: Protocol,
): Protocol {
  const treatment = treatmentOf(clinic, treatmentId);
  if (!treatment) return general;
  const base = find(treatment.protocol) ?? general;
  const { windows, heldBack } = treatment;
  const added = windows.filter(({ category }) => !base.windows.some((rule) => rule.category === category));
  return {
    ...base,
    id: `${clinic.slug}/${treatment.id}`,
    version: clinic.version,
    owner: clinic.name,
    title: treatment.title,
    windows: [
      ...base.windows.map((rule) => changedRule(rule, windows)),
      ...added.map((own) => ({ category: own.category, sources: [], ...ownDays(own) })),
    ],
    opening: treatment.opening ?? base.opening,
    ...(heldBack.length > 0 && {
      heldBack: heldBack.map(({ says, ...row }) => ({ ...row, ...(says !== undefined && { says }) })),
    }),
  };
}

function changedRule(rule: ProtocolRule, windows: readonly Window[]): ProtocolRule {
  const own = windows.find(({ category }) => category === rule.category);
  if (!own) return rule;
  const { avoidDays, cautionDays } = rule;
  const differs = avoidDays !== own.avoidDays || cautionDays !== own.cautionDays || own.off;
  return { ...rule, ...ownDays(own), ...(differs && cautionDays !== null && { guides: { avoidDays, cautionDays } }) };
}

const ownDays = ({ avoidDays, cautionDays, off, says }: Window) => ({
  avoidDays,
  cautionDays,
  ...(off && { off }),
  ...(says !== undefined && { clinicSays: says }),
});
