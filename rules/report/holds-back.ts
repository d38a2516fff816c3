import type { Category } from '../report.ts';

/** Whether a group can hold a product back at all: every one but what soothes. */
export const holdsBack = (category: Category): boolean => category !== 'soothing';
