import { expect, test } from 'vitest';
import { clinicProtocol } from '../rules/clinic/clinic-protocol.ts';
import { furthestDay, USUAL_FURTHEST_DAY } from '../rules/furthest-day.ts';
import { findProtocol, protocolIds } from '../rules/knowledge/find-protocol.ts';
import { aClinic } from './clinic/a-clinic.ts';

const window = (avoidDays: number, cautionDays: number | null) => ({ avoidDays, cautionDays });
const rules: [why: string, rules: Parameters<typeof furthestDay>[0], day: number][] = [
  ['nothing is held back', { windows: [] }, 60],
  ['shorter windows', { windows: [window(7, 14)] }, 60],
  ['a longer window', { windows: [window(7, 14), window(90, 90)] }, 90],
  ['longer care', { windows: [window(7, 120)] }, 120],
  ['no end has no day of its own', { windows: [window(7, null)] }, 60],
  ['an ingredient of the clinic’s own', { windows: [], heldBack: [window(75, 75)] }, 75],
];
test.each(rules)('%s', (_why, given, day) => expect(furthestDay(given)).toBe(day));

test.each(protocolIds)('no shipped window is longer: %s', (id) =>
  expect(furthestDay(findProtocol(id)!)).toBe(USUAL_FURTHEST_DAY),
);

test.each(aClinic.treatments)(
  'the page, by what the clinic saved, asks beyond the day that the server counts to: $id',
  (treatment) => {
    const general = { find: findProtocol, usual: findProtocol('microneedling')! };
    expect(furthestDay(treatment)).toBe(furthestDay(clinicProtocol(aClinic, treatment.id, general)));
  },
);
