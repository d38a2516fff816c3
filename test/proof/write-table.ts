import type { ProofRow, Reading } from './proof-row.ts';

export type Measured = { row: ProofRow; reading: Reading | undefined };

const says = (reading: Reading | undefined): string => {
  if (!reading) return 'no figure';
  if (reading.met === undefined) return 'not measured';
  return reading.met ? 'yes' : '**no**';
};

/** Rows and what was measured -> a markdown table, in the order of the rows. */
export function writeTable(measured: readonly Measured[]): string {
  const lines = measured.map(
    ({ row, reading }) => `| ${row.topic} | ${row.measure} | ${row.target} | ${reading?.figure ?? '-'} | ${says(reading)} |`,
  );
  return ['| topic | measure | target | measured | met |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
