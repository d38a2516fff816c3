import { type ProofRow, reads } from './proof-row.ts';

const LOAD = ['node', 'test/bench/clinic-load.ts'];

export const clinicRows: readonly ProofRow[] = [
  {
    name: 'clinic-load',
    topic: 'clinics',
    measure: '50 checks a second of one clinic for 30 s: not answered, counts lost',
    target: '0, 0',
    command: LOAD,
    read: reads(['notAnswered', 'countsLost'], ({ notAnswered, countsLost }) => ({
      figure: `${notAnswered}, ${countsLost}`,
      met: notAnswered === 0 && countsLost === 0,
    })),
  },
  {
    name: 'clinic-times',
    topic: 'clinics',
    measure: 'a check by clinic rules beside one without: p95',
    target: '<= 5 times',
    command: LOAD,
    read: reads(['times', 'p95WithClinicMs', 'p95WithoutMs'], ({ times, p95WithClinicMs, p95WithoutMs }) => ({
      figure: `${times} times (${p95WithClinicMs} ms, ${p95WithoutMs} ms)`,
      met: times <= 5,
    })),
  },
  {
    name: 'clinic-counters',
    topic: 'clinics',
    measure: 'clinic group of 300,000 checks a minute: writes a second on its busiest counter (simulated)',
    target: '<= 1,000',
    command: LOAD,
    read: reads(['busiestShard'], ({ busiestShard }) => ({ figure: String(busiestShard), met: busiestShard <= 1000 })),
  },
];
