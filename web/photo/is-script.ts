import type { Script } from './reader-messages.ts';

const ALL: readonly unknown[] = ['kor', 'jpn', 'chi_sim', 'chi_tra', 'other'] satisfies Script[];

/** Whether what was kept names a script that a label can be said to be in. */
export const isScript = (kept: unknown): kept is NonNullable<Script> => ALL.includes(kept);
