import { READING_MODELS } from '../../rules/reading-models.ts';
import type { Script } from './reader-messages.ts';

const ALL: readonly unknown[] = [...READING_MODELS.filter((model) => model !== 'eng'), 'other'] satisfies Script[];

/** Whether what was kept names a script that a label can be said to be in. */
export const isScript = (kept: unknown): kept is NonNullable<Script> => ALL.includes(kept);
