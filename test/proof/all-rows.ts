import type { ProofRow } from './proof-row.ts';
import { cjkRows } from './rows-cjk.ts';
import { clinicRows } from './rows-clinics.ts';
import { cloudRows } from './rows-cloud.ts';
import { coreRows } from './rows-core.ts';
import { languageRows } from './rows-languages.ts';
import { pageRows } from './rows-page.ts';
import { photoRows } from './rows-photos.ts';

/** Every promise, in the order of the table. */
export const ALL_ROWS: readonly ProofRow[] = [
  ...coreRows,
  ...clinicRows,
  ...cloudRows,
  ...photoRows,
  ...cjkRows,
  ...pageRows,
  ...languageRows,
];
