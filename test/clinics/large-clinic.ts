import type { ClinicDetails } from '../../functions/contract.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { clinicDetails } from './clinic-details.ts';

/** As much of everything as the shape of a clinic takes, its texts made of one sign. Its days are those of the guides. */
export function largeClinic(sign: string): ClinicDetails {
  const text = (length: number) => sign.repeat(length);
  const windows = findProtocol('microneedling-strict')!.windows.flatMap(({ category, avoidDays, cautionDays }) =>
    category === 'soothing' ? [] : [{ category, avoidDays, cautionDays, says: text(200) }],
  );
  const days = { avoidDays: 7, cautionDays: 14 };
  return {
    ...clinicDetails,
    name: text(80),
    treatments: Array.from({ length: 12 }, (_, index) => ({
      id: index === 0 ? clinicDetails.defaultTreatment : `${'t'.repeat(60)}${index}`,
      title: text(80),
      protocol: 'microneedling-strict',
      windows,
      heldBack: Array.from({ length: 30 }, () => ({ name: text(80), ...days, says: text(200) })),
      products: Array.from({ length: 20 }, () => text(120)),
      opening: { untilDay: 14, says: text(300) },
    })),
  };
}
