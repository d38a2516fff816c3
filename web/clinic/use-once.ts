import { useEffect } from 'preact/hooks';

/** Work that is done when a screen is first shown, and not again. */
export function useOnce(work: () => unknown): void {
  useEffect(() => void work(), []);
}
