import { type ProofRow, reads } from './proof-row.ts';

const COLD = ['node', 'test/bench/cold-start.ts'];
const WARM = ['node', 'test/bench/warm-check.ts'];
const MEMORY = ['node', 'test/bench/memory-growth.ts'];

export const cloudRows: readonly ProofRow[] = [
  {
    name: 'cold-start',
    topic: 'cloud',
    measure:
      'check function, process start to first answer, beside bare Hono in the same run: medians on the clock, and of processor time; the same for a label with an unknown name',
    target: '<= 2 times bare Hono on both clocks',
    command: COLD,
    read: reads(
      ['timesBare', 'processorTimesBare', 'unknownProcessorTimesBare', 'checkMs', 'bareMs', 'controlMs'],
      ({ timesBare, processorTimesBare, unknownProcessorTimesBare, checkMs, bareMs, controlMs }) => ({
        figure: `${timesBare} and ${processorTimesBare} times (${checkMs} ms; bare ${bareMs} ms, control without rules ${controlMs} ms); unknown name ${unknownProcessorTimesBare} times`,
        met: timesBare <= 2 && processorTimesBare <= 2,
      }),
    ),
  },
  {
    name: 'warm-check',
    topic: 'cloud',
    measure: 'a check of 30 ingredients by a warm function, over the Lambda runtime interface: p99',
    target: '<= 10 ms',
    command: WARM,
    read: reads(['p99', 'bareP99'], ({ p99, bareP99 }) => ({ figure: `${p99} ms (bare Hono ${bareP99} ms)`, met: p99 <= 10 })),
  },
  {
    name: 'memory-growth',
    topic: 'cloud',
    measure: '5,000 events in a row, good and broken: growth of the heap, not answered, instances used',
    target: '<= 2 MB, 0, 1',
    command: MEMORY,
    read: reads(['growthMb', 'notAnswered', 'instances'], ({ growthMb, notAnswered, instances }) => ({
      figure: `${growthMb} MB, ${notAnswered}, ${instances}`,
      met: growthMb <= 2 && notAnswered === 0 && instances === 1,
    })),
  },
];
