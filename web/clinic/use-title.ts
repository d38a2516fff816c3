import { useEffect } from 'preact/hooks';

/** The name of the screen in the tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Aftercheck`;
  }, [title]);
}
