import type { Report } from '../../rules/report.ts';

/** Whether a prescribed medicine is named: whoever prescribed it is asked, and neither stopping nor starting is advised here. */
export const asksPrescriber = ({ notes }: Pick<Report, 'notes'>): boolean => notes.some(({ id }) => id.startsWith('drug.'));
