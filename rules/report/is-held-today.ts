import type { Finding } from '../report.ts';

/** A finding that speaks against using the product today: leave out, or with care. */
export const isHeldToday = ({ status }: Pick<Finding, 'status'>): boolean => status === 'avoid' || status === 'caution';
