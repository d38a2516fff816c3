/** Why something could not be kept: no room left, or the browser keeps nothing for us. */
export type KeepProblem = 'full' | 'blocked';

/** What the patient is told of: also that something which was kept cannot be read any more. */
export type StorageTrouble = KeepProblem | 'damaged';

let trouble: StorageTrouble | null = null;
const listeners = new Set<() => void>();

/** What stands in the way of keeping things; null: nothing that we know of. */
export const storageTrouble = {
  get: () => trouble,
  /** What went well (null) says nothing of what did not: the sentence stays until it is read. */
  tell: (problem: StorageTrouble | null) => {
    if (!problem || trouble === problem) return;
    trouble = problem;
    for (const listener of listeners) listener();
  },
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** What a refused write means for the patient. */
export const problemOf = (reason: unknown): KeepProblem =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'blocked';
