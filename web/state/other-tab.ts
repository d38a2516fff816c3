const listeners = new Set<() => void>();

/** Tells that another tab of this browser has changed what this one shows. */
export const otherTab = {
  tell: (): void => {
    for (const listener of listeners) listener();
  },
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
